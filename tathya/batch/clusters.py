"""A batch on many machines: the same steps, run by datatrove's executor for Slurm or for Ray.

All machines must see the batch's folder and the files under the same paths, and have the same Tathya installed. Neither
Slurm nor Ray need be there to import this. docs/scale.md shows the scripts.
"""

from __future__ import annotations

from typing import Any

from tathya.batch.plan import Plan
from tathya.batch.steps import steps

MEMORY_GB = 4  # of a rank: 0.7 of them used at most, and room for a page that no one foresaw


def slurm_executor(plan: Plan, *, partition: str, time: str = "12:00:00", workers: int = -1, **more: Any) -> Any:
    """A datatrove SlurmPipelineExecutor of the plan; its run() submits a job array, a rank a job.

    `time` is a job's limit as Slurm takes it, `workers` how many run at once (-1: as many as Slurm gives), `more` what else the
    executor takes (venv_path, qos, sbatch_args, tasks_per_job, ...). Ranks that are done are left out.
    """
    from datatrove.executor.slurm import SlurmPipelineExecutor

    plan.unmark()
    settings = {"job_name": "tathya", "cpus_per_task": 1, "mem_per_cpu_gb": MEMORY_GB} | more
    return SlurmPipelineExecutor(
        pipeline=steps(plan),
        tasks=len(plan.ranks),
        partition=partition,
        time=time,
        workers=workers,
        logging_dir=str(plan.logs),
        **settings,
    )


def ray_executor(plan: Plan, *, workers: int = -1, **more: Any) -> Any:
    """A datatrove RayPipelineExecutor of the plan; call ray.init() before its run().

    `workers` is how many ranks run at once (-1: as many as the cluster has room for), `more` what else the executor takes. Ranks
    that are done are left out.
    """
    from datatrove.executor.ray import RayPipelineExecutor

    plan.unmark()
    settings = {"cpus_per_task": 1, "mem_per_cpu_gb": MEMORY_GB} | more
    return RayPipelineExecutor(
        pipeline=steps(plan), tasks=len(plan.ranks), workers=workers, logging_dir=str(plan.logs), **settings
    )
