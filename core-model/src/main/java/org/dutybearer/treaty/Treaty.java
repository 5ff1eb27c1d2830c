package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Table;
import org.jspecify.annotations.Nullable;

/**
 * An instrument and its own rules: from when a party is bound, how it may leave, what it may reserve. Twenty-four are
 * treaties; the Universal Declaration stands among them as a standard that binds nobody.
 */
public final class Treaty {
    private final Table.Row row;
    private final int place;
    private final String code;
    private final String applies;
    private final int firstApplied;
    private final int lastApplied;
    private final @Nullable LocalDate inForce;

    /** Read when first asked for; it never changes, so two who read it at once read the same. */
    private @Nullable Forbidden forbidden;

    /** @param place its position among all, by which a state's file finds its acts */
    Treaty(Table.Row row, int place) {
        this.row = row;
        this.place = place;
        this.code = row.get("code");
        this.applies = row.get("applies");
        var articles = row.get("appliesArticles").split("-", 2);
        this.firstApplied = applies.isEmpty() ? 0 : Integer.parseInt(articles[0]);
        this.lastApplied = applies.isEmpty() ? 0 : Integer.parseInt(articles[1]);
        this.inForce = row.get("inForce").isEmpty() ? null : Facts.day(row.get("inForce"));
    }

    int place() {
        return place;
    }

    public String code() {
        return code;
    }

    /** The official title, in English or French. */
    public String title(Locale locale) {
        return Words.of("Treaty." + code + ".title", locale);
    }

    public String shortTitle(Locale locale) {
        return Words.of("Treaty." + code + ".short", locale);
    }

    /** Whether it is a treaty; a standard such as UDHR is none and binds nobody. */
    public boolean binding() {
        return inForce != null;
    }

    /** The instrument it is a protocol to. */
    public Optional<String> parent() {
        return text("parent");
    }

    /** Its place in the United Nations Treaty Series, such as {@code 189 UNTS 137}, where we are certain of it. */
    public Optional<String> citation() {
        return text("unts");
    }

    /** Chapter and number in the depositary's collection, such as {@code V-2}. */
    public Optional<String> depositaryReference() {
        return text("untcRef");
    }

    public LocalDate adopted() {
        return Facts.day(row.get("adopted"));
    }

    public Optional<LocalDate> openedForSignature() {
        return text("opened").map(Facts::day);
    }

    public Optional<LocalDate> entryIntoForce() {
        return Optional.ofNullable(inForce);
    }

    /** The article that says from when a later party is bound. */
    public Optional<String> entryArticle() {
        return text("entryArticle");
    }

    /**
     * From when a party is bound that deposits on a day: by the treaty's own rule, never before the treaty itself was in
     * force. Empty for a standard.
     */
    public Optional<LocalDate> effectOf(LocalDate deposit) {
        if (inForce == null) return Optional.empty();
        return entryDelay().after(deposit, entryNumber(), inForce).map(this::notBeforeInForce);
    }

    /** How it counts from a later party's deposit to the effect; {@link Delay#NEVER} for a standard. */
    public Delay entryDelay() {
        return Delay.valueOf(row.get("entryRule"));
    }

    /** How many days or months it counts, such as 90. */
    public int entryNumber() {
        return Integer.parseInt(row.get("entryNumber"));
    }

    /** From when a withdrawal notified on a day has effect; empty where the treaty knows none. */
    public Optional<LocalDate> effectOfWithdrawal(LocalDate notified) {
        if (inForce == null) return Optional.empty();
        return Delay.valueOf(row.get("withdrawalRule"))
                .after(notified, Integer.parseInt(row.get("withdrawalNumber")), inForce);
    }

    LocalDate notBeforeInForce(LocalDate day) {
        return inForce == null || day.isAfter(inForce) ? day : inForce;
    }

    /** What may be reserved, in our own words. */
    public Optional<String> reservations() {
        return text("reservations");
    }

    /** The article on reservations. */
    public Optional<String> reservationsArticle() {
        return text("reservationsArticle");
    }

    /**
     * Whether the treaty itself forbids a reservation to the whole of a provision: to REFUGEE 33(1) by its article 42(1), to
     * every article of OPCAT. "No" means that the treaty does not say so, and not that any reservation is permitted: the test
     * of object and purpose remains.
     */
    public boolean forbidsReservationTo(ProvisionRef ref) {
        var read = forbidden;
        if (read == null) forbidden = read = Forbidden.parse(code, row.get("forbidden"));
        return read.covers(ref);
    }

    public Optional<String> depositary() {
        return text("depositary");
    }

    public Optional<String> monitoringBody() {
        return text("monitoringBody");
    }

    /** By what an individual's complaint is opened, such as "declaration under art 22": open or not is another question than bound. */
    public Optional<String> complaints() {
        return text("complaints");
    }

    /** How many parties we hold. */
    public OptionalInt partiesHeld() {
        return number("partiesHeld");
    }

    /** How many the depositary or another has published; empty where we found no total. */
    public OptionalInt partiesPublished() {
        return number("partiesPublished");
    }

    /** How new our newest source on it is. An absence of acts after it means nothing. */
    public Optional<ApproximateDate> newestSource() {
        return text("newestSource").map(ApproximateDate::parse);
    }

    /** Whether a party to this instrument is by that bound to a provision of another, as REFUGEE-P I does for REFUGEE 2 to 34. */
    public boolean applies(ProvisionRef ref) {
        if (!ref.treaty().equals(applies)) return false;
        var digits = ref.number().replaceAll("\\D", "");
        if (digits.isEmpty()) return false;
        int article = Integer.parseInt(digits);
        return article >= firstApplied && article <= lastApplied;
    }

    /** Whether it applies any provision of the other. */
    boolean applies(Treaty other) {
        return other.code.equals(applies);
    }

    private Optional<String> text(String column) {
        var text = row.get(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private OptionalInt number(String column) {
        var text = row.get(column);
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    @Override
    public String toString() {
        return code;
    }
}
