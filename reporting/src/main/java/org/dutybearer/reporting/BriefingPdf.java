package org.dutybearer.reporting;

import java.util.Locale;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Portfolio;

/** What may be told of a case, or of several, as a PDF of one kind, whole or not at all; the same briefing always gives the same bytes. */
public final class BriefingPdf {
    private final byte[] bytes;
    private final int pages;

    private BriefingPdf(byte[] bytes, int pages) {
        this.bytes = bytes;
        this.pages = pages;
    }

    /**
     * Sets, makes up and prints a briefing.
     *
     * @throws org.dutybearer.core.Refusal where a text cannot be printed, the summary is too long for its place, or the whole is
     *     longer than a document may be
     */
    public static BriefingPdf of(Briefing briefing) {
        return of(briefing, false);
    }

    /**
     * The same with an annex: how far each provision reaches for whom, and element by element those that the main part tells in a
     * line. It is for those who check the law; the main part is the same.
     *
     * @throws org.dutybearer.core.Refusal as {@link #of(Briefing)}
     */
    public static BriefingPdf withAnnex(Briefing briefing) {
        return of(briefing, true);
    }

    private static BriefingPdf of(Briefing briefing, boolean annex) {
        var labels = Labels.in(briefing.heading().language());
        return printed(new Manuscript(briefing, labels, annex), labels);
    }

    /**
     * What one of our publications says, as the publisher prints it.
     *
     * @param briefing with the text ({@code Disclosure.publish})
     * @param publisher who publishes, as the head of the page says it
     * @throws org.dutybearer.core.Refusal as {@link #of(Briefing)}
     */
    public static BriefingPdf statement(Briefing briefing, String publisher) {
        var labels = Labels.in(briefing.heading().language());
        return printed(new StatementCopy(briefing, publisher, labels), labels);
    }

    /**
     * An urgent appeal on two pages: what to do until when, to whom, and why.
     *
     * @param briefing with the appeal ({@code Disclosure.publish})
     * @param publisher who asks people to write, as the head of the page says it
     * @throws org.dutybearer.core.Refusal as {@link #of(Briefing)}, and where it takes more pages
     */
    public static BriefingPdf appeal(Briefing briefing, String publisher) {
        var labels = Labels.in(briefing.heading().language());
        return printed(new AppealCopy(briefing, publisher, labels), labels);
    }

    /**
     * Several cases: how they stand together, then each on a page of its own.
     *
     * @param preparedBy who made it, as its head says
     * @throws org.dutybearer.core.Refusal as {@link #of(Briefing)}
     */
    public static BriefingPdf portfolio(Portfolio portfolio, String preparedBy) {
        var labels = Labels.in(portfolio.language());
        return printed(new PortfolioCopy(portfolio, preparedBy, labels), labels);
    }

    /** What stands for the name of the organisation where nobody has set one, in the language of the document. */
    public static String organisationNotNamed(Locale language) {
        return Labels.in(language).get("organisation.none");
    }

    private static BriefingPdf printed(Copy copy, Labels labels) {
        var compositor = new Compositor(copy, labels);
        byte[] bytes = compositor.print();
        return new BriefingPdf(bytes, compositor.pages());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int pages() {
        return pages;
    }

    @Override
    public String toString() {
        return "BriefingPdf[" + pages + " pages]";
    }
}
