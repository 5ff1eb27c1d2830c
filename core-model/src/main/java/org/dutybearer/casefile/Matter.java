package org.dutybearer.casefile;

/**
 * What can be on record about a person towards a state beside entries, claims, detentions, proceedings and acts. Most are worded
 * as what would be wrong, because that is what people report; a source that shows it not to be so says {@code SHOWN_NOT}.
 */
public enum Matter {
    /** What is feared is for race, religion, nationality, membership of a social group or political opinion. */
    CONVENTION_REASON,
    /** The fear of persecution is well-founded. */
    WELL_FOUNDED_FEAR,
    /** The state has raised REFUGEE 1F against the person. */
    EXCLUSION_RAISED,
    /** There are serious reasons for considering that the person falls under REFUGEE 1F. */
    SERIOUS_REASONS_FOR_EXCLUSION,
    /** The state holds the person to be a danger to its security. */
    SECURITY_DANGER_CLAIMED,
    /** The state relies on a final judgment for a particularly serious crime. */
    SERIOUS_CRIME_CLAIMED,
    /** The state has shown, individually, that the exception it relies on applies. */
    EXCEPTION_SHOWN,
    /** The person presented herself without delay, as somebody named in a source has judged. */
    WITHOUT_DELAY,
    /** The cause given for the entry was good, as somebody named in a source has judged. */
    GOOD_CAUSE,
    /** The person is lawfully in the territory. */
    LAWFULLY_PRESENT,
    /** The person could not ask for asylum or was not heard. */
    ASYLUM_ACCESS_DENIED,
    /** The courts were closed to the person. */
    COURT_ACCESS_DENIED,
    /** UNHCR was refused access or information. */
    UNHCR_ACCESS_DENIED,
    /** The person could not give reasons against a removal or have it reviewed. */
    REVIEW_OF_REMOVAL_DENIED,
    /** Torture is a foreseeable, real and personal danger on return. */
    RISK_OF_TORTURE,
    /** A real risk of irreparable harm awaits the person on return. */
    RISK_OF_IRREPARABLE_HARM,
    /** Enforced disappearance is a danger on return. */
    RISK_OF_DISAPPEARANCE,
    /** The pain or suffering was severe. */
    SEVERE_PAIN,
    /** It was inflicted intentionally. */
    INTENT,
    /** It was for information, punishment, intimidation, coercion or discrimination. */
    PROHIBITED_PURPOSE,
    /** The pain arose only from lawful sanctions. */
    LAWFUL_SANCTION,
    /** Measures that would have prevented it were not taken. */
    PREVENTION_LACKING,
    /** The law does not make all such acts offences with fitting penalties. */
    NOT_CRIMINALISED,
    /** No prompt and impartial investigation was opened. */
    NOT_INVESTIGATED,
    /** The person complained to an authority. */
    COMPLAINT_MADE,
    /** The complaint was not promptly and impartially examined, or the complainant not protected. */
    COMPLAINT_NOT_EXAMINED,
    /** There was no redress. */
    REDRESS_DENIED,
    /** A statement made under torture was used as evidence. */
    COERCED_STATEMENT_USED,
    /** No effective remedy was open. */
    REMEDY_DENIED,
    /** The detention had no ground in law or did not follow the procedure. */
    NO_LAWFUL_GROUND,
    /** The detention was not reasonable, necessary or proportionate in the individual case. */
    DETENTION_NOT_NECESSARY,
    /** The person was not told why she was arrested, or what the charges are. */
    REASONS_NOT_GIVEN,
    /** The person was not brought promptly before a judge. */
    NOT_BROUGHT_BEFORE_JUDGE,
    /** No court could decide on the lawfulness of the detention. */
    COURT_REVIEW_DENIED,
    /** Unlawful detention was not compensated. */
    COMPENSATION_DENIED,
    /** The conditions of detention were inhumane. */
    INHUMANE_CONDITIONS,
    /** An accused person was held with convicted ones. */
    HELD_WITH_CONVICTED,
    /** The place of detention was kept secret. */
    SECRET_DETENTION,
    /** The person could not reach family, counsel or anyone else. */
    CONTACT_DENIED,
    /** The court was not competent, independent and impartial, or the hearing not fair and public. */
    HEARING_NOT_FAIR,
    /** Officials treated the person as guilty before a judgment. */
    GUILT_PRESUMED,
    /** A guarantee of the defence was denied: time, facilities, counsel, witnesses, interpreter, silence. */
    DEFENCE_DENIED,
    /** The act was no offence when it was done, or the penalty was made heavier after it. */
    RETROACTIVE_LAW,
    /** The force used had no ground in law, or was not necessary or proportionate. */
    FORCE_UNJUSTIFIED,
    /** The restriction was not provided by law. */
    NOT_PROVIDED_BY_LAW,
    /** The restriction was not necessary for an aim the provision admits. */
    RESTRICTION_NOT_NECESSARY,
    /** The person was treated worse on a prohibited ground. */
    PROHIBITED_DISTINCTION,
    /** Members of a minority could not enjoy their culture, religion or language. */
    MINORITY_PRACTICE_DENIED,
    /** The best interests of the child were not a primary consideration. */
    BEST_INTERESTS_NOT_WEIGHED,
    /** The child is without parent or guardian. */
    UNACCOMPANIED,
    /** The child was not given the protection and help a child is owed. */
    PROTECTION_AS_CHILD_LACKING,
    /** The child was not detained as a last resort and for the shortest time. */
    DETENTION_NOT_LAST_RESORT,
    /** The safeguards for a child accused of an offence were not given. */
    CHILD_JUSTICE_LACKING,
    /** The state had the person in its power outside its territory. */
    EFFECTIVE_CONTROL,
    /** The state has notified a derogation that covers the day and the place. */
    DEROGATION_NOTIFIED
}
