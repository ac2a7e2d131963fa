package prongsai.documents.model;

import java.util.List;

/// The cover: fills a page of its own, carries no page number.
///
/// @param title lines of the title, largest first line as broken by the author
/// @param year the fiscal-year line, such as `ประจำปีงบประมาณ พ.ศ. 2565`
/// @param agency name of the agency
/// @param address lines under the name, may be empty
public record Cover(List<Text> title, Text year, Text agency, List<Text> address) implements Block {
  public Cover {
    title = List.copyOf(title);
    address = List.copyOf(address);
  }
}
