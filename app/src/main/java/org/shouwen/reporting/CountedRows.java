package org.shouwen.reporting;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** Rows that tell how many of them were taken. */
final class CountedRows implements JRDataSource {
  private final JRMapCollectionDataSource rows;
  private final CaseRegister.Progress told;
  private final int total;
  private int done;

  CountedRows(List<Map<String, ?>> rows, CaseRegister.Progress told) {
    this.rows = new JRMapCollectionDataSource(List.copyOf(rows));
    this.told = told;
    this.total = rows.size();
  }

  @Override
  public boolean next() {
    if (!rows.next()) {
      return false;
    }
    told.rows(++done, total);
    return true;
  }

  @Override
  public Object getFieldValue(JRField field) {
    return rows.getFieldValue(field);
  }
}
