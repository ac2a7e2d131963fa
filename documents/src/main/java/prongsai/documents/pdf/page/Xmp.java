package prongsai.documents.pdf.page;

import java.util.List;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Metadata;
import prongsai.documents.pdf.file.Bytes;

/// What the file says about the document itself, in both notations that readers know.
final class Xmp {
  private static final String PRODUCER = "Prongsai";

  private static final String EXTENSION =
      """
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private final Metadata metadata;
  private final Digits digits;

  Xmp(Metadata metadata, Digits digits) {
    this.metadata = metadata;
    this.digits = digits;
  }

  private String title() {
    return digits.show(metadata.title());
  }

  private String subject() {
    return digits.show(metadata.subject());
  }

  /// The information dictionary.
  Bytes information() {
    Bytes all = new Bytes(1024).ascii("<</Title").text(title()).ascii("/Subject").text(subject());
    all.ascii("/Author").text(metadata.author());
    all.ascii("/Keywords").text(keywords()).ascii("/Producer").text(PRODUCER);
    return all.ascii(">>");
  }

  private String keywords() {
    return String.join(", ", metadata.keywords());
  }

  /// The XMP packet, with the claims to PDF/A-2a and PDF/UA-1.
  Bytes packet() {
    StringBuilder xmp = new StringBuilder(4096);
    xmp.append("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF");
    xmp.append(" xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    xmp.append("<rdf:Description rdf:about=\"\"");
    xmp.append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
    xmp.append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"");
    xmp.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    xmp.append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
    element(xmp, "pdfaid:part", "2");
    element(xmp, "pdfaid:conformance", "A");
    element(xmp, "pdfuaid:part", "1");
    element(xmp, "pdf:Producer", PRODUCER);
    element(xmp, "pdf:Keywords", escaped(keywords()));
    element(xmp, "dc:title", alternatives(title()));
    element(xmp, "dc:description", alternatives(subject()));
    element(xmp, "dc:creator", list("rdf:Seq", List.of(metadata.author())));
    element(xmp, "dc:subject", list("rdf:Bag", metadata.keywords()));
    element(xmp, "dc:source", escaped(metadata.provenance()));
    xmp.append("</rdf:Description>\n").append(EXTENSION);
    xmp.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return new Bytes(2 * xmp.length()).utf8(xmp.toString());
  }

  private static void element(StringBuilder xmp, String name, String content) {
    xmp.append('<').append(name).append('>').append(content);
    xmp.append("</").append(name).append(">\n");
  }

  private static String alternatives(String text) {
    return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li></rdf:Alt>";
  }

  private static String list(String kind, List<String> texts) {
    StringBuilder list = new StringBuilder("<" + kind + ">");
    for (String text : texts) list.append("<rdf:li>").append(escaped(text)).append("</rdf:li>");
    return list.append("</").append(kind).append('>').toString();
  }

  /// As XML, without the control characters that XML cannot hold.
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}\\ufffe\\uffff]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
