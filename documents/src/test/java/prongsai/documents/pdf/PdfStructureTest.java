package prongsai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import prongsai.documents.SampleDocument;
import prongsai.documents.model.Document;
import prongsai.documents.model.Table;

class PdfStructureTest {
  private static final Document SAMPLE = SampleDocument.thai();
  private static final byte[] PDF = Rendered.pdf(SAMPLE);

  private static List<PDStructureElement> elements(PDDocument document, String type) {
    List<PDStructureElement> all = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), all);
    return all.stream().filter(element -> element.getStructureType().equals(type)).toList();
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> all) {
    for (Object kid : node.getKids())
      if (kid instanceof PDStructureElement element) {
        all.add(element);
        collect(element, all);
      }
  }

  private static List<String> types(PDStructureNode node) {
    List<String> types = new ArrayList<>();
    for (Object kid : node.getKids())
      if (kid instanceof PDStructureElement element) types.add(element.getStructureType());
    return types;
  }

  private static int span(Object cell) {
    var attributes = ((PDStructureElement) cell).getCOSObject().getCOSDictionary(COSName.A);
    return attributes == null ? 1 : attributes.getInt(COSName.getPDFName("ColSpan"), 1);
  }

  @Test
  void every_table_has_one_header_and_rows_of_one_width() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      List<Table> tables =
          SAMPLE.sections().stream()
              .limit(5)
              .flatMap(section -> section.blocks().stream())
              .filter(Table.class::isInstance)
              .map(Table.class::cast)
              .toList();
      List<PDStructureElement> set = elements(document, "Table");
      assertThat(set).hasSameSizeAs(tables);
      for (int i = 0; i < set.size(); i++) {
        assertThat(types(set.get(i))).endsWith("THead", "TBody").hasSizeBetween(2, 3);
        var body = (PDStructureElement) set.get(i).getKids().getLast();
        assertThat(body.getKids()).hasSameSizeAs(tables.get(i).rows());
        for (Object row : body.getKids()) {
          var cells = ((PDStructureElement) row).getKids();
          assertThat(cells.stream().mapToInt(PdfStructureTest::span).sum())
              .isEqualTo(tables.get(i).columns().size());
        }
      }
    }
  }

  @Test
  void heads_of_columns_and_rows_say_what_they_head() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      for (PDStructureElement head : elements(document, "TH")) {
        var attributes = head.getCOSObject().getCOSDictionary(COSName.A);
        assertThat(attributes).isNotNull();
        assertThat(attributes.getNameAsString("Scope")).isIn("Column", "Row");
      }
    }
  }

  @Test
  void list_items_have_a_label_and_a_body() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      List<PDStructureElement> items = elements(document, "LI");
      assertThat(items).hasSizeGreaterThan(50);
      for (PDStructureElement item : items) assertThat(types(item)).endsWith("LBody");
      assertThat(items).anySatisfy(item -> assertThat(types(item)).containsExactly("Lbl", "LBody"));
    }
  }

  @Test
  void figures_have_words_and_a_place() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      List<PDStructureElement> figures = elements(document, "Figure");
      assertThat(figures).hasSize(2);
      for (PDStructureElement figure : figures) {
        assertThat(figure.getAlternateDescription()).contains("แผนภูมิ").contains("๑๐");
        var attributes = figure.getCOSObject().getCOSDictionary(COSName.A);
        assertThat(attributes.getCOSArray(COSName.BBOX).size()).isEqualTo(4);
      }
    }
  }

  @Test
  void headings_never_skip_a_level() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      int before = 0;
      for (String type :
          types(
              (PDStructureElement)
                  document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst()))
        if (type.matches("H[1-6]")) {
          int level = type.charAt(1) - '0';
          assertThat(level).isLessThanOrEqualTo(before + 1);
          before = level;
        }
      assertThat(before).isPositive();
    }
  }

  @Test
  void a_long_cell_is_one_element_however_many_pages_it_takes() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      assertThat(elements(document, "LBody"))
          .anySatisfy(body -> assertThat(body.getKids()).hasSizeGreaterThan(3));
    }
  }
}
