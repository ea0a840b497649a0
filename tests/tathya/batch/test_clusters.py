"""The same batch through datatrove's executors: Slurm's with commands that stand in for a cluster, Ray's as far as without Ray."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tathya.batch.clusters import ray_executor, slurm_executor
from tathya.batch.inputs import read_inputs
from tathya.batch.plan import make_plan
from tests.tathya.batch.conftest import Batch
from tests.tathya.batch.corpus import english, hindi, write

SUBMIT = """
import sys
from pathlib import Path
from tathya.batch.clusters import slurm_executor
from tathya.batch.plan import read_plan
slurm_executor(read_plan(Path(sys.argv[1])), partition="any").run()
"""
# A job array is run at once, one task after the other.
COMMANDS = {
    "sbatch": """#!/bin/bash
script="${@: -1}"
for last in $(sed -n 's/^#SBATCH --array=0-\\([0-9]*\\).*/\\1/p' "$script"); do
  for task in $(seq 0 "$last"); do
    SLURM_ARRAY_TASK_ID=$task SLURM_NODELIST=here SLURM_JOB_ID=1 RUN_OFFSET=0 bash "$script" >&2 || exit 1
  done
done
echo Submitted batch job 1
""",
    "srun": """#!/bin/bash
while [ "$1" != launch_pickled_pipeline ]; do shift; done
exec "$@"
""",
    "scontrol": "#!/bin/bash\necho here\n",
}


def test_slurm_runs_each_rank_as_a_job(batch: Batch, tmp_path: Path) -> None:
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    for name, text in COMMANDS.items():
        (bin_folder / name).write_text(text)
        (bin_folder / name).chmod(0o755)
    write(tmp_path / "a.warc.gz", [hindi(1), english(1)])
    plan = make_plan(read_inputs([str(tmp_path / "a.warc.gz")]), tmp_path / "out")
    path = f"{bin_folder}:{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        [sys.executable, "-c", SUBMIT, str(plan.out)], env=os.environ | {"PATH": path}, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    assert plan.is_done(0), done.stderr.decode()
    totals, _ = batch([])  # nothing is left to do; the summary is that of the cluster's work
    assert (totals.ranks_done, totals.pages, totals.articles, totals.anything_lost) == (1, 2, 1, False)


def test_a_set_that_was_deleted_is_submitted_again(tmp_path: Path) -> None:
    for name in "ab":
        write(tmp_path / f"{name}.warc.gz", [english(1)])
    plan = make_plan(read_inputs([str(tmp_path)]), tmp_path / "out")
    marks = plan.logs / "completions"
    marks.mkdir(parents=True)
    for rank in (0, 1):
        (marks / f"{rank:05}").touch()
    plan.set_folder(0).mkdir(parents=True)
    for executor in (slurm_executor(plan, partition="any"), ray_executor(plan)):
        assert executor.get_incomplete_ranks() == [1]


def test_ray_is_asked_for_when_it_runs_and_not_before(tmp_path: Path) -> None:
    write(tmp_path / "a.warc.gz", [english(1)])
    plan = make_plan(read_inputs([str(tmp_path / "a.warc.gz")]), tmp_path / "out")
    executor = ray_executor(plan, workers=3)
    assert (executor.world_size, executor.workers) == (1, 3)
