package prongsai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import prongsai.documents.SampleDocument;
import prongsai.documents.model.BarChart;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Cover;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;
import prongsai.documents.model.Heading;
import prongsai.documents.model.KeyFigures;
import prongsai.documents.model.Line;
import prongsai.documents.model.Listing;
import prongsai.documents.model.Paragraph;
import prongsai.documents.model.RadarChart;
import prongsai.documents.model.Section;
import prongsai.documents.model.Table;
import prongsai.documents.model.Text;

class PdfRendererTest {
  private static final Document SAMPLE = SampleDocument.thai();
  private static final byte[] PDF = Rendered.pdf(SAMPLE);

  private static String text(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      stripper.setStartPage(page);
      stripper.setEndPage(page == 0 ? document.getNumberOfPages() : page);
      return stripper.getText(document);
    }
  }

  /// Line ends are the page's, not the text's.
  private static String joined(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void every_text_can_be_copied_and_searched() throws IOException {
    String copied = joined(text(PDF, 0));
    List<String> texts = new ArrayList<>();
    for (Section section : SAMPLE.sections())
      if (section.extent() == Section.Extent.EVERYWHERE)
        for (Block block : section.blocks()) collect(block, texts);
    assertThat(texts).hasSizeGreaterThan(100);
    for (String one : texts)
      if (!acrossPages(one)) assertThat(copied).contains(joined(Digits.THAI.show(one)));
  }

  /// Texts that a page number stands in the middle of.
  private static boolean acrossPages(String text) {
    return text.startsWith("แบบวัดการเปิดเผยข้อมูลสาธารณะ") || text.contains("ทั้งนี้ การประเมิน");
  }

  private static void collect(Block block, List<String> texts) {
    switch (block) {
      case Cover cover -> cover.title().forEach(line -> texts.add(plain(line)));
      case Heading heading -> texts.add(plain(heading.text()));
      case Paragraph paragraph -> texts.add(plain(paragraph.text()));
      case Listing listing -> listing.lines().forEach(line -> texts.add(plain(line.text())));
      case KeyFigures figures -> figures.figures().forEach(one -> texts.add(plain(one.value())));
      case Table table -> table.rows().forEach(row -> row.cells().forEach(c -> collect(c, texts)));
      case BarChart chart -> chart.bars().forEach(bar -> texts.add(bar.label()));
      case RadarChart chart -> texts.add(plain(chart.title()));
    }
  }

  private static void collect(Cell cell, List<String> texts) {
    switch (cell.content()) {
      case Cell.Words words -> words.lines().forEach(line -> texts.add(plain(line.text())));
      case Cell.Figure figure -> texts.add(plain(CellSetter.number(figure)));
    }
  }

  private static String plain(Text text) {
    return text.plain(Digits.ARABIC);
  }

  @Test
  void the_same_document_gives_the_same_bytes() {
    assertThat(Rendered.pdf(SampleDocument.thai())).isEqualTo(PDF);
  }

  @Test
  void several_threads_give_the_same_bytes() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<byte[]> render = () -> Rendered.pdf(SampleDocument.thai());
      for (Future<byte[]> one : threads.invokeAll(Collections.nCopies(8, render)))
        assertThat(one.get()).isEqualTo(PDF);
    }
  }

  @Test
  void pages_are_numbered_but_the_cover() throws IOException {
    assertThat(text(PDF, 1)).doesNotContain("- ๑ -");
    assertThat(text(PDF, 2)).contains("- ๒ -");
    byte[] arabic = Rendered.pdf(SampleDocument.in(Digits.ARABIC));
    assertThat(text(arabic, 2)).contains("- 2 -").contains("79.43");
  }

  @Test
  void sections_of_data_are_left_out() throws IOException {
    assertThat(text(PDF, 0)).doesNotContain("จำนวนคำตอบรายข้อ");
  }

  @Test
  void the_last_page_ends_with_the_provenance() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      assertThat(text(PDF, document.getNumberOfPages()).strip())
          .endsWith(SAMPLE.metadata().provenance());
    }
  }

  @Test
  void measures_stand_on_landscape_pages_under_their_repeated_header() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThanOrEqualTo(15);
      var box = document.getPage(pages - 1).getMediaBox();
      assertThat(box.getWidth()).isGreaterThan(box.getHeight());
      assertThat(text(PDF, pages)).contains("กำหนดเวลาแล้วเสร็จ");
    }
  }

  @Test
  void bookmarks_follow_the_headings() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      List<String> top = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children())
        top.add(item.getTitle());
      assertThat(top).hasSize(4).first().isEqualTo("บทสรุปสำหรับผู้บริหาร");
      PDOutlineItem last = document.getDocumentCatalog().getDocumentOutline().getLastChild();
      assertThat(last.getTitle()).endsWith("พ.ศ. ๒๕๖๖");
      assertThat(last.findDestinationPage(document).getMediaBox().getWidth()).isGreaterThan(800);
    }
  }

  @Test
  void nothing_is_printed_outside_the_margins() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      List<String> outside = new ArrayList<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String string, List<TextPosition> positions) {
              for (TextPosition one : positions)
                if (one.getXDirAdj() < 85
                    || one.getXDirAdj() + one.getWidthDirAdj() > one.getPageWidth() - 56.1
                    || one.getYDirAdj() > one.getPageHeight() - 56) outside.add(string);
            }
          };
      stripper.getText(document);
      assertThat(outside).isEmpty();
    }
  }

  @Test
  void a_heading_is_never_the_last_thing_on_a_page() throws IOException {
    for (int lines = 20; lines < 36; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < lines; i++) blocks.add(Paragraph.plain("บรรทัด"));
      blocks.add(new Heading(1, Text.of("บทที่หนึ่ง")));
      blocks.add(new Heading(2, Text.of("ตอนที่หนึ่ง")));
      blocks.add(
          new Table(
              "t",
              Text.of("คำบรรยายตาราง"),
              List.of(Table.Column.of("หัวตาราง", 1, Table.Alignment.LEFT)),
              List.of(
                  Table.Row.group(Cell.of("กลุ่มแรก")),
                  Table.Row.body(Cell.of("แถวแรก")),
                  Table.Row.body(Cell.of("แถวต่อมา"))),
              0));
      byte[] pdf = Rendered.pdf(blocks.toArray(Block[]::new));
      String page = text(pdf, text(pdf, 1).contains("บทที่หนึ่ง") ? 1 : 2);
      assertThat(page)
          .contains("บทที่หนึ่ง", "ตอนที่หนึ่ง", "คำบรรยาย", "หัวตาราง", "กลุ่มแรก", "แถวแรก");
    }
  }

  @Test
  void the_first_page_shows_no_number_even_without_a_cover() throws IOException {
    assertThat(text(Rendered.pdf(Paragraph.plain("ก")), 1)).doesNotContain("- 1 -");
  }

  @Test
  void a_heading_and_the_sentence_after_it_stay_with_the_table_that_they_introduce()
      throws IOException {
    for (int lines = 20; lines < 36; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < lines; i++) blocks.add(Paragraph.plain("บรรทัด"));
      blocks.add(new Heading(1, Text.of("บทที่หนึ่ง")));
      blocks.add(Paragraph.plain("ประโยคนำ"));
      blocks.add(
          new Table(
              "t",
              Text.EMPTY,
              List.of(Table.Column.of("หัวตาราง", 1, Table.Alignment.LEFT)),
              List.of(Table.Row.body(Cell.of("แถวแรก"))),
              0));
      byte[] pdf = Rendered.pdf(blocks.toArray(Block[]::new));
      assertThat(text(pdf, text(pdf, 1).contains("บทที่หนึ่ง") ? 1 : 2))
          .contains("ประโยคนำ", "หัวตาราง", "แถวแรก");
    }
  }

  @Test
  void a_note_stays_with_the_block_before_it() throws IOException {
    for (int lines = 25; lines < 36; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < lines; i++) blocks.add(Paragraph.plain("บรรทัด"));
      blocks.add(Paragraph.plain("ข้อความที่มีหมายเหตุ"));
      blocks.add(Paragraph.note("หมายเหตุ ที่มาของข้อมูล"));
      byte[] pdf = Rendered.pdf(blocks.toArray(Block[]::new));
      String page = text(pdf, text(pdf, 1).contains("มีหมายเหตุ") ? 1 : 2);
      assertThat(page).contains("ที่มาของข้อมูล");
    }
  }

  @Test
  void a_row_that_goes_on_on_the_next_page_says_its_name_again() throws IOException {
    List<Line> steps = new ArrayList<>();
    for (int i = 1; i <= 60; i++) steps.add(new Line(i + ".", Text.of("ขั้นตอนที่ " + i)));
    byte[] pdf =
        Rendered.pdf(
            new Table(
                "t",
                Text.EMPTY,
                List.of(
                    Table.Column.of("ประเด็น", 1, Table.Alignment.LEFT),
                    Table.Column.of("ขั้นตอน", 2, Table.Alignment.LEFT)),
                List.of(Table.Row.body(Cell.of("การใช้งบประมาณ"), Cell.lines(steps))),
                0));
    assertThat(text(pdf, 2)).contains("ประเด็น", "การใช้งบประมาณ", "(ต่อ)");
  }
}
