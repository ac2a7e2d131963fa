package prongsai.commandline;

import java.io.PrintWriter;
import java.time.Duration;

/// Progress of long work on the console: a bar that redraws itself on a terminal, a line every
/// tenth elsewhere.
final class Progress {
  private static final int WIDTH = 30;
  private final PrintWriter to;
  private final long total;
  private final boolean terminal;
  private final String unit;
  private final long start = System.nanoTime();
  private long done;
  private long shown = -1;

  /// @param unit what is counted, such as หน่วยงาน
  Progress(PrintWriter to, long total, boolean terminal, String unit) {
    this.to = to;
    this.total = total;
    this.terminal = terminal;
    this.unit = unit;
  }

  /// One more piece is done.
  synchronized void advance() {
    done++;
    long step = terminal ? done * 200 / total : done * 10 / total;
    if (step == shown && done < total) return;
    shown = step;
    if (terminal) to.print("\r" + line());
    else to.println(line());
    if (terminal && done == total) to.println();
    to.flush();
  }

  private String line() {
    int filled = (int) (done * WIDTH / total);
    return "["
        + "█".repeat(filled)
        + "·".repeat(WIDTH - filled)
        + "] "
        + done
        + "/"
        + total
        + " "
        + unit
        + (done < total ? "  เหลือประมาณ " + told(remaining()) : "  เสร็จแล้ว         ");
  }

  private Duration remaining() {
    return Duration.ofNanos((System.nanoTime() - start) / done * (total - done));
  }

  private static String told(Duration time) {
    return time.toMinutes() > 0
        ? time.toMinutes() + " นาที " + time.toSecondsPart() + " วินาที "
        : time.toSeconds() + " วินาที   ";
  }
}
