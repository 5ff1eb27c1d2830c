package org.dutybearer.portal.page;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.dutybearer.core.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where a page hears a no. What is absent or not open becomes the page for that; any other refusal of an action becomes a note on
 * the page one is on; a page whose state is gone is shown anew. Everything else is a failure.
 */
public class Refusals extends ExceptionHandlerFactory {
    public Refusals(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var queue = getUnhandledExceptionQueuedEvents().iterator();
            var faces = FacesContext.getCurrentInstance();
            while (queue.hasNext()) {
                var event = queue.next().getContext();
                var thrown = event.getException();
                var refusal = cause(thrown, Refusal.class);
                boolean handled = refusal.isPresent()
                        ? answer(refusal.get(), faces)
                        : cause(thrown, ViewExpiredException.class).isPresent()
                                ? showAnew(faces)
                                : isNoForm(thrown, event.getPhaseId()) && send(faces, HttpServletResponse.SC_NOT_FOUND);
                if (handled) queue.remove();
            }
            super.handle();
        }

        /**
         * Whether what was sent is no form of any of our pages, such as one with a file that is not sent in parts: asked for wrongly, by
         * somebody who need not be signed in, and no incident. Nothing of ours has read it yet.
         */
        private static boolean isNoForm(Throwable thrown, PhaseId phase) {
            if (phase == PhaseId.RESTORE_VIEW && thrown.getClass() == FacesException.class) return true;
            return (phase == PhaseId.RESTORE_VIEW || phase == PhaseId.APPLY_REQUEST_VALUES)
                    && (cause(thrown, ServletException.class).isPresent()
                            || cause(thrown, IOException.class).isPresent());
        }

        private static boolean answer(Refusal refusal, FacesContext faces) {
            boolean absent = switch (refusal.reason()) {
                case CASE_UNKNOWN, RUN_UNKNOWN, DOCUMENT_UNKNOWN, CORRECTION_UNKNOWN -> true;
                case CASE_CLOSED,
                        SUGGESTION_GONE,
                        PASSAGE_CHANGED,
                        DRAFT_GONE,
                        CONSENT_CHANGED,
                        CASE_FILE_FAULTY,
                        RULE_FAULTY,
                        CORRECTIONS_FAULTY,
                        PROTECTED_NAME_IN_TEXT,
                        PROTECTED_WHEREABOUTS_IN_TEXT,
                        PERSONAL_DETAIL_IN_TEXT,
                        NAME_SEARCH_UNAVAILABLE,
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
                        RUN_OVER,
                        DOCUMENT_WITHDRAWN,
                        CONSENT_WITHDRAWN,
                        DECISION_AWAITED,
                        DECISION_MADE,
                        DOCUMENT_NOT_RELEASED,
                        DOCUMENT_OUTDATED,
                        APPROVAL_OF_ONES_OWN,
                        APPROVAL_OVER,
                        CONSENT_OVER,
                        DOCUMENT_SENT_BACK,
                        FOUR_EYES_DROPPED,
                        CONSENT_MISSING,
                        AGREEMENT_FILE_FAULTY,
                        PERIOD_UNKNOWN,
                        SMALL_NUMBERS_NOT_SET,
                        SUPPRESSION_UNAVAILABLE,
                        FIGURES_NOT_SAFE,
                        TOO_MANY_ROWS,
                        CELL_TOO_LONG,
                        PARTNER_WORKBOOK_FAULTY,
                        AGREEMENT_OF_ANOTHER,
                        AGREEMENT_COUNTS_OTHERWISE,
                        REPORT_HELD_BACK,
                        REPORT_WITHDRAWN,
                        SETTING_FAULTY -> false;
            };
            if (absent) send(faces, HttpServletResponse.SC_NOT_FOUND);
            else if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) return false;
            else {
                if (Download.status(refusal) == HttpServletResponse.SC_GONE)
                    faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
                var words = RefusalWords.of(refusal, faces.getViewRoot().getLocale());
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.heading(), words.text()));
                faces.renderResponse();
            }
            return true;
        }

        private static boolean showAnew(FacesContext faces) {
            var external = faces.getExternalContext();
            try {
                external.redirect(Doorkeeper.address((HttpServletRequest) external.getRequest()));
                return true;
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private static boolean send(FacesContext faces, int status) {
            try {
                faces.getExternalContext().responseReset();
                faces.getExternalContext().responseSendError(status, "");
                faces.responseComplete();
                return true;
            } catch (IOException gone) {
                throw new FacesException(gone);
            }
        }

        private static <T extends Throwable> Optional<T> cause(@Nullable Throwable thrown, Class<T> type) {
            for (var cause = thrown; cause != null; cause = cause.getCause())
                if (type.isInstance(cause)) return Optional.of(type.cast(cause));
            return Optional.empty();
        }
    }
}
