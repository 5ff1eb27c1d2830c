package org.dutybearer.donor;

/** The policy markers of the OECD DAC, each with its number in the code list of IATI. */
public enum PolicyMarker {
    GENDER_EQUALITY("1"),
    ENVIRONMENT("2"),
    /** Participatory development and good governance. */
    GOVERNANCE("3"),
    TRADE_DEVELOPMENT("4"),
    BIODIVERSITY("5"),
    CLIMATE_MITIGATION("6"),
    CLIMATE_ADAPTATION("7"),
    DESERTIFICATION("8"),
    CHILD_HEALTH("9"),
    DISASTER_RISK_REDUCTION("10"),
    DISABILITY("11"),
    NUTRITION("12");

    private final String code;

    PolicyMarker(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
