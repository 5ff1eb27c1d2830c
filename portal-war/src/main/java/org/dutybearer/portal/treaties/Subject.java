package org.dutybearer.portal.treaties;

import java.util.Set;
import org.dutybearer.treaty.Provision;

/** What a person looks for in treaties: the tags of provisions, gathered under few words. {@link #ALL} asks for none of them. */
public enum Subject {
    ALL(),
    RETURN("non-refoulement"),
    EXPULSION("expulsion", "collective-expulsion", "extradition"),
    ASYLUM("asylum-access", "non-penalisation", "refugee", "exclusion", "cessation"),
    TORTURE("torture", "ill-treatment", "absolute-prohibition", "evidence-exclusion"),
    DETENTION(
            "liberty",
            "arbitrary-detention",
            "detention-conditions",
            "detention-visits",
            "habeas-corpus",
            "secret-detention"),
    TRIAL(
            "fair-trial",
            "due-process",
            "presumption-of-innocence",
            "legality",
            "access-to-court",
            "evidence-exclusion",
            "witness-protection"),
    DISAPPEARANCE("enforced-disappearance", "secret-detention", "truth"),
    LIFE("life", "death-penalty", "genocide", "international-crimes"),
    CHILDREN("child", "best-interests", "family", "family-unity", "family-reunification", "registration"),
    DISCRIMINATION("non-discrimination", "equality", "minorities", "women", "disability"),
    NATIONALITY("nationality", "statelessness", "legal-personality", "documents"),
    MIGRATION("migrants", "movement", "trafficking", "slavery", "forced-labour"),
    FREEDOMS("religion", "conscience", "expression", "association", "assembly", "participation", "privacy"),
    LIVELIHOOD("work", "housing", "health", "food", "education", "standard-of-living", "social-security", "culture"),
    REMEDY("remedy", "reparation", "rehabilitation", "investigation", "criminalisation"),
    COMPLAINTS("individual-complaint", "complaint", "inquiry", "urgent-action", "admissibility");

    private final Set<String> tags;

    Subject(String... tags) {
        this.tags = Set.of(tags);
    }

    boolean covers(Provision provision) {
        return provision.topics().stream().anyMatch(tags::contains);
    }

    Set<String> tags() {
        return tags;
    }
}
