package org.dutybearer.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.SpokenNumber;
import org.dutybearer.portal.Trace;
import org.dutybearer.portal.page.RefusalWords;

/** The one place where the API says what went wrong, in the language the caller asks for. */
@Provider
public class Problems implements ExceptionMapper<Exception> {
    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Exception thrown) {
        if (thrown instanceof Refusal refusal) return of(refusal);
        if (thrown instanceof WebApplicationException known) return of(known);
        if (thrown.getCause() instanceof Refusal refusal) return of(refusal);
        // Its message would quote what was sent.
        if (thrown instanceof ProcessingException)
            return new Problem("Bad Request", 400, "the body is not the JSON that was expected", null).response();
        var number = SpokenNumber.random();
        LOG.log(System.Logger.Level.ERROR, () -> "incident " + number + ": " + Trace.of(thrown));
        return new Problem(
                        "Something went wrong on our side", 500, "Give your administrator this number: " + number, null)
                .response();
    }

    private Response of(Refusal refusal) {
        var words = RefusalWords.of(refusal, RefusalWords.language(request));
        return new Problem(
                        words.heading(),
                        status(refusal.reason()),
                        words.text(),
                        refusal.reason().name())
                .response();
    }

    private static Response of(WebApplicationException known) {
        var status = known.getResponse().getStatusInfo();
        var detail = known.getMessage() == null ? status.getReasonPhrase() : known.getMessage();
        return new Problem(status.getReasonPhrase(), status.getStatusCode(), detail, null).response();
    }

    private static int status(Reason reason) {
        return switch (reason) {
            case CASE_UNKNOWN, RUN_UNKNOWN, DOCUMENT_UNKNOWN, CORRECTION_UNKNOWN -> 404;
            case CASE_CLOSED,
                    SUGGESTION_GONE,
                    PASSAGE_CHANGED,
                    DRAFT_GONE,
                    CONSENT_CHANGED,
                    RUN_OVER,
                    DOCUMENT_NOT_RELEASED,
                    DOCUMENT_OUTDATED,
                    APPROVAL_OF_ONES_OWN,
                    APPROVAL_OVER,
                    FOUR_EYES_DROPPED,
                    DECISION_AWAITED,
                    DECISION_MADE,
                    AGREEMENT_OF_ANOTHER,
                    AGREEMENT_COUNTS_OTHERWISE,
                    REPORT_HELD_BACK -> 409;
            case DOCUMENT_WITHDRAWN, CONSENT_WITHDRAWN, CONSENT_OVER, DOCUMENT_SENT_BACK, REPORT_WITHDRAWN -> 410;
            case CASE_FILE_FAULTY,
                    CORRECTIONS_FAULTY,
                    PROTECTED_NAME_IN_TEXT,
                    PROTECTED_WHEREABOUTS_IN_TEXT,
                    PERSONAL_DETAIL_IN_TEXT,
                    SUMMARY_TOO_LONG,
                    NOTHING_WRITTEN,
                    DOCUMENT_TOO_LONG,
                    DOCUMENT_TOO_SLOW,
                    APPEAL_EXPIRED,
                    TEXT_TOO_LONG,
                    GLYPH_MISSING,
                    LANGUAGE_UNSUPPORTED,
                    FORMAT_UNSUITED,
                    LEDGER_OF_ANOTHER_KEY,
                    LEDGER_OF_ANOTHER_CASE,
                    LEDGER_OF_ANOTHER_AUDIENCE,
                    LEDGER_OF_A_LATER_DAY,
                    CONSENT_MISSING,
                    AGREEMENT_FILE_FAULTY,
                    PERIOD_UNKNOWN,
                    SMALL_NUMBERS_NOT_SET,
                    FIGURES_NOT_SAFE,
                    TOO_MANY_ROWS,
                    CELL_TOO_LONG,
                    PARTNER_WORKBOOK_FAULTY,
                    SETTING_FAULTY -> 422;
            case RULE_FAULTY, NAME_SEARCH_UNAVAILABLE, SUPPRESSION_UNAVAILABLE -> 500;
        };
    }
}
