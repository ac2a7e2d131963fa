package prongsai.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// What one run of some work cost.
///
/// @param wall nanoseconds by the clock
/// @param processor nanoseconds of processor time of the whole process: all threads, native code,
///   garbage collection and compilation; steadier than the clock where other programs run too
public record Cost(long wall, long processor) {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /// Runs the work once.
  public static Cost of(Work work) throws Exception {
    long processor = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    work.run();
    return new Cost(System.nanoTime() - wall, SYSTEM.getProcessCpuTime() - processor);
  }
}
