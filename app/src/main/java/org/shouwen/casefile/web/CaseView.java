package org.shouwen.casefile.web;

import java.time.Instant;
import java.util.List;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Cases.ExternalRef;
import org.shouwen.casefile.Cases.Party;

/** A case as the API shows it: its file with names for people beside the codes. */
record CaseView(
    String number,
    String item,
    String matter,
    String channel,
    String unitCode,
    String unitName,
    String office,
    String text,
    boolean urgent,
    String risk,
    boolean sealed,
    String state,
    String outcome,
    String firstContact,
    String firstContactName,
    String firstContactDeputy,
    String handler,
    String handlerName,
    Instant receivedAt,
    Instant recordedAt,
    List<Party> parties,
    List<ExternalRef> externalRefs) {

  static CaseView of(CaseFile file, String unitName, String firstContactName, String handlerName) {
    return new CaseView(
        file.number(),
        file.item(),
        file.matter(),
        file.channel(),
        file.unitCode(),
        unitName,
        file.office(),
        file.text(),
        file.urgent(),
        file.risk(),
        file.sealed(),
        file.state(),
        file.outcome(),
        file.firstContact(),
        firstContactName,
        file.firstContactDeputy(),
        file.handler(),
        handlerName,
        file.receivedAt(),
        file.recordedAt(),
        file.parties(),
        file.externalRefs());
  }
}
