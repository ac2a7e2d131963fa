package prongsai.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import prongsai.importing.internal.Findings;
import prongsai.importing.internal.PartFindings;
import prongsai.importing.internal.csv.Block;
import prongsai.importing.internal.csv.Blocks;

/// Counts the blocks of a file with several workers. Each takes the next block, counts it and hands
/// in what it found wrong; faults are joined in order of the file, so the number of workers and the
/// size of the blocks never show.
final class AnswerCount {
  private final Blocks blocks;
  private final Findings findings;
  private final Map<Long, Counted> waiting = new HashMap<>();
  private long next;
  private long rows;

  private record Counted(long rows, PartFindings faults) {}

  /// @param rows how many rows stand before the first block
  AnswerCount(Blocks blocks, long rows, Findings findings) {
    this.blocks = blocks;
    this.rows = rows;
    this.findings = findings;
  }

  /// Counts all blocks; one worker a counter, the first in the calling thread.
  void run(List<AnswerBlocks> counters) throws IOException {
    Block block = new Block();
    if (!blocks.fill(block)) return;
    try (ExecutorService pool = Executors.newCachedThreadPool()) {
      List<Future<?>> others = new ArrayList<>();
      AnswerBlocks first = counters.getFirst();
      if (blocks.mayHaveMore())
        for (AnswerBlocks counter : counters.subList(1, counters.size()))
          others.add(pool.submit(() -> countAll(counter)));
      do count(first, block);
      while (blocks.fill(block));
      for (Future<?> other : others) await(other);
    }
  }

  private long countAll(AnswerBlocks counter) throws IOException {
    Block block = new Block();
    long counted = 0;
    for (; blocks.fill(block); counted++) count(counter, block);
    return counted;
  }

  private void count(AnswerBlocks counter, Block block) {
    PartFindings faults = new PartFindings(isFull());
    long counted = counter.count(block, faults);
    handIn(block.number(), new Counted(counted, faults));
  }

  private synchronized boolean isFull() {
    return findings.isFull();
  }

  private synchronized void handIn(long number, Counted counted) {
    waiting.put(number, counted);
    for (Counted one = waiting.remove(next); one != null; one = waiting.remove(next)) {
      findings.join(one.faults, rows);
      rows += one.rows;
      next++;
    }
  }

  private static void await(Future<?> other) throws IOException {
    try {
      other.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) throw io;
      throw new IllegalStateException(e.getCause());
    }
  }
}
