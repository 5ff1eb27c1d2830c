package org.dutybearer.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dutybearer.casefile.Appeal;
import org.dutybearer.casefile.Footnote;
import org.dutybearer.casefile.Office;
import org.dutybearer.casefile.Paragraph;
import org.dutybearer.casefile.PublishedText;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.Role;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyRegister;

/** Tells what our own publications say. A note that this audience may not be told is left out, and its mark with it. */
final class PublishedTexts {
    private final Telling telling;
    private final Calls calls;
    private final TreatyRegister register;

    PublishedTexts(Telling telling, Calls calls, TreatyRegister register) {
        this.telling = telling;
        this.calls = calls;
        this.register = register;
    }

    /**
     * The newest of a kind that this audience may be told; of two of one day, the later written.
     *
     * @throws Refusal {@link Reason#APPEAL_EXPIRED} where it is an appeal that is over: nobody is asked to write any more
     */
    Optional<PublishedTextView> newest(TextKind kind) {
        var newest = telling.file.publishedTexts().stream()
                .filter(kind::isThatOf)
                .filter(telling.viewpoint::opens)
                .max(Comparator.comparing(text -> text.publication().publishedOn()));
        newest.flatMap(PublishedText::appeal)
                .filter(appeal -> telling.viewpoint.audience() != Audience.CASE_TEAM)
                .filter(appeal -> appeal.isExpired(telling.viewpoint.day()))
                .ifPresent(over -> {
                    throw new Refusal(Reason.APPEAL_EXPIRED, telling.file.ref(), over.expiresOn());
                });
        return newest.map(this::tell);
    }

    private PublishedTextView tell(PublishedText text) {
        var publication = text.publication();
        var notes = new LinkedHashMap<String, NoteView>();
        var marked = new HashSet<Locale>();
        boolean held = telling.viewpoint.day().isBefore(publication.opensOn());
        return new PublishedTextView(
                publication.index(),
                Telling.sentence(telling.words.say("publication." + publication.kind())),
                telling.tell(publication.title()),
                publication.publishedOn(),
                telling.dates.of(publication.publishedOn()),
                held ? telling.dates.of(publication.opensOn()) : "",
                text.paragraphs().stream().map(p -> tell(p, notes, marked)).toList(),
                calls(text, marked),
                List.copyOf(notes.values()),
                text.appeal().map(appeal -> tell(appeal, marked)).orElse(null));
    }

    private AppealView tell(Appeal appeal, Set<Locale> marked) {
        var avoid = new ArrayList<String>();
        avoid.add(telling.words.say("avoid.others"));
        // Whoever asks there tells the state that people fled where they are.
        telling.file.states().stream()
                .filter(s -> s.role() == Role.ORIGIN)
                .map(s -> s.state().name(CountryCode.Form.OF, telling.words.language()))
                .forEach(of -> avoid.add(telling.words.say("avoid.origin", of)));
        appeal.cautions().forEach(caution -> avoid.add(telling.markedOnce(caution, marked)));
        return new AppealView(
                appeal.expiresOn(),
                telling.dates.of(appeal.expiresOn()),
                appeal.isExpired(telling.viewpoint.day()),
                appeal.languages().stream().map(telling.words.idiom()::language).toList(),
                appeal.offices().stream().map(this::tell).toList(),
                avoid);
    }

    /** Its lines are copied onto an envelope and into a letter: they bear no mark but the first. */
    private OfficeView tell(Office office) {
        var marked = new HashSet<Locale>();
        return new OfficeView(
                office.state(),
                telling.state(office.state()),
                telling.markedOnce(office.office(), marked),
                office.body().map(body -> telling.markedOnce(body, marked)).orElse(""),
                office.salutation().map(telling::bare).orElse(""),
                office.address().map(telling::bare).orElse(""));
    }

    /** Notes are numbered over the whole text in the order in which a reader meets them; what is cited again keeps its number. */
    private String tell(Paragraph paragraph, Map<String, NoteView> notes, Set<Locale> marked) {
        var language = telling.words.language();
        boolean translated = paragraph.text().in(language).isPresent();
        String words =
                paragraph.text().in(language).orElseGet(() -> paragraph.text().original());
        var unmarked = new TreeSet<Integer>();
        for (int n = 1; n <= paragraph.notes().size(); n++) unmarked.add(n);
        var said = new StringBuilder();
        int from = 0;
        if (!unmarked.isEmpty())
            for (var mark : Paragraph.MARK.matcher(words).results().toList()) {
                int n = Integer.parseInt(mark.group(1));
                said.append(words, from, mark.start());
                mark(paragraph.notes().get(n - 1), notes, said);
                unmarked.remove(n);
                from = mark.end();
            }
        said.append(words.substring(from).stripTrailing());
        for (int n : unmarked) mark(paragraph.notes().get(n - 1), notes, said);
        Locale spoken = translated ? language : paragraph.text().originalLanguage();
        return telling.markedOnce(Text.of(spoken, said.toString()), marked);
    }

    /** Two marks side by side are set apart: ¹ and ² are not twelve. */
    private void mark(Footnote note, Map<String, NoteView> notes, StringBuilder said) {
        text(note).ifPresent(text -> {
            var view = notes.computeIfAbsent(text, t -> new NoteView(notes.size() + 1, t));
            boolean besideAnother = !said.isEmpty() && NoteView.isMark(said.charAt(said.length() - 1));
            said.append(besideAnother ? "\u00A0" : "").append(view.mark());
        });
    }

    private Optional<String> text(Footnote note) {
        if (note.source().isPresent())
            return note.source().flatMap(telling.file::source).flatMap(telling.citations::words);
        return note.provision()
                .map(p -> telling.stopped(p.inWords(
                        telling.words.language(),
                        register.treaty(p.treaty())
                                .map((Treaty t) -> t.title(telling.words.language()))
                                .orElse(p.treaty()))));
    }

    private List<CallsView> calls(PublishedText text, Set<Locale> marked) {
        var told = telling.viewpoint.calls();
        var byAddressee = new LinkedHashMap<String, CallsView>();
        for (var key : text.calls())
            told.stream()
                    .filter(call -> call.key().equals(key))
                    .forEach(call ->
                            byAddressee.merge(calls.toUnmarked(call), asked(call, marked), PublishedTexts::together));
        return List.copyOf(byAddressee.values());
    }

    private CallsView asked(Recommendation call, Set<Locale> marked) {
        return new CallsView(call.state(), calls.toUnmarked(call), List.of(telling.markedOnce(call.action(), marked)));
    }

    private static CallsView together(CallsView one, CallsView other) {
        var actions = new ArrayList<>(one.actions());
        actions.addAll(other.actions());
        return new CallsView(one.state(), one.to(), actions);
    }
}
