package org.shouwen.document;

/** Who gives a kind of paper: an institution of the case's county, or the office that received. */
public enum Giver {
  /** The office that received, a station 司法所 too. */
  RECEIVER("法律援助中心", true),
  LEGAL_AID_CENTRE("法律援助中心", false),
  /** The office that handles the case for the bureau's public legal services. */
  SERVICE_CENTRE("公共法律服务中心", false),
  BUREAU("司法局", false),
  /** The committee of the place where the dispute is; a town has its own. */
  MEDIATION_COMMITTEE("人民调解委员会", true),
  NOTARY_OFFICE("公证处", false);

  final String institution;

  /** Whether a town's office gives it itself. */
  final boolean local;

  Giver(String institution, boolean local) {
    this.institution = institution;
    this.local = local;
  }

  /** How it signs at an office of a town, or of a county or city. */
  String at(boolean town) {
    return town && this == RECEIVER ? "司法所" : institution;
  }
}
