package prongsai.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prongsai.server.ServerSettings;
import prongsai.server.Serving;

/// `serve`: the server, until it is told to stop.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "เปิดระบบให้ใช้งานผ่านเว็บเบราว์เซอร์ (start the server)")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOptions where = new DatabaseOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "พอร์ต (ค่าตั้งต้น ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description =
          "ที่อยู่ที่รับการเชื่อมต่อ (ค่าตั้งต้น ${DEFAULT-VALUE} คือเฉพาะเครื่องนี้; 0.0.0.0 คือทุกเครื่องในเครือข่าย)")
  private String address = "127.0.0.1";

  @Option(
      names = "--rehearse",
      hidden = true,
      description = "Starts, answers a few requests and stops.")
  private boolean rehearse;

  @Override
  public Integer call() throws InterruptedException {
    Serving serving =
        Serving.start(
            where.open(),
            new ServerSettings(where.folder()),
            "server.port=" + port,
            "server.address=" + address);
    spec.commandLine()
        .getOut()
        .println("เปิดใช้งานแล้วที่ http://" + address + ":" + serving.port());
    if (!rehearse) serving.setUpPath().ifPresent(path -> printSetUp(serving, path));
    spec.commandLine().getOut().flush();
    if (rehearse) serving.rehearse();
    else serving.await();
    return 0;
  }

  private void printSetUp(Serving serving, String path) {
    spec.commandLine()
        .getOut()
        .println(
            "ยังไม่มีผู้ดูแลระบบ เปิดที่อยู่นี้เพื่อตั้งค่าครั้งแรก (ใช้ได้ครั้งเดียวภายใน 24 ชั่วโมง): http://localhost:"
                + serving.port()
                + path);
  }
}
