/** The law, the people, the case, the assessment and the one gate that discloses. What is {@code static} is optional. */
module org.dutybearer.core {
    requires java.sql;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.dataformat.yaml;
    requires static com.ibm.icu;
    requires static jakarta.persistence;
    requires static ojalgo;
    requires static org.jspecify;

    exports org.dutybearer.assessment;
    exports org.dutybearer.briefing;
    exports org.dutybearer.casefile;
    exports org.dutybearer.consent;
    exports org.dutybearer.core;
    exports org.dutybearer.donor;
    exports org.dutybearer.interchange;
    exports org.dutybearer.person;
    exports org.dutybearer.source;
    exports org.dutybearer.statement;
    exports org.dutybearer.treaty;

    // Jakarta Persistence writes fields.
    opens org.dutybearer.briefing;
    opens org.dutybearer.casefile;
    opens org.dutybearer.consent;
    opens org.dutybearer.core;
    opens org.dutybearer.donor;
    opens org.dutybearer.person;
    opens org.dutybearer.source;
    opens org.dutybearer.statement;
}
