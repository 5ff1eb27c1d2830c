package org.dutybearer.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Wording;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyStatus;

/** Numbers the sources by first use. A testimony is cited by the document through which it reached us, never by its witness. */
final class Citations {
    private final Telling telling;
    private final Viewpoint viewpoint;
    private final Wording words;
    private final Dates dates;
    private final Locale language;
    private final List<Object> used = new ArrayList<>();
    private final Map<Treaty, Map<CountryCode, TreatyStatus>> bindings = new LinkedHashMap<>();

    Citations(Telling telling) {
        this.telling = telling;
        this.viewpoint = telling.viewpoint;
        this.words = telling.words;
        this.dates = telling.dates;
        this.language = words.language();
    }

    List<Integer> cite(Iterable<Information> information) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (Information i : information) numbers.add(cite(i.source()));
        return numbers.stream().sorted().toList();
    }

    private int cite(Source source) {
        return number(document(source));
    }

    private Source document(Source source) {
        boolean throughADocument = source.kind() == SourceKind.TESTIMONY && viewpoint.reaches(source.origin());
        return throughADocument ? source.origin() : source;
    }

    /** The source as a list names it; empty where this audience may not know of it. */
    Optional<String> words(Source source) {
        return Optional.of(source)
                .filter(viewpoint::reaches)
                .map(this::document)
                .map(document -> view(0, document).text());
    }

    int cite(Treaty treaty, CountryCode state, TreatyStatus status) {
        bindings.computeIfAbsent(treaty, t -> new LinkedHashMap<>()).put(state, status);
        return number(treaty);
    }

    private int number(Object source) {
        if (!used.contains(source)) used.add(source);
        return used.indexOf(source) + 1;
    }

    List<SourceView> views() {
        var views = new ArrayList<SourceView>();
        for (Object source : used) {
            int number = views.size() + 1;
            if (source instanceof Treaty treaty) views.add(new SourceView(number, words(treaty), null));
            else if (source instanceof Source document) views.add(view(number, document));
        }
        return views;
    }

    private String words(Treaty treaty) {
        String since = bindings.getOrDefault(treaty, Map.of()).entrySet().stream()
                .flatMap(e -> e.getValue().effectiveSince().stream()
                        .map(day -> words.say(
                                "source.in-force",
                                e.getKey().name(CountryCode.Form.WITH_ARTICLE, language),
                                dates.of(day))))
                .collect(Collectors.joining(words.comma()));
        String adopted = dates.of(treaty.adopted());
        String where = treaty.citation().map(c -> words.addition() + c).orElse("");
        String title = treaty.title(language) + words.addition() + adopted + where;
        String cited = since.isEmpty() ? words.stopped(title) : words.say("source.treaty", title, since);
        var own = bindings.getOrDefault(treaty, Map.of()).values().stream()
                .flatMap(status -> status.corrections().stream())
                .toList();
        return own.isEmpty()
                ? cited
                : words.sentences(
                        List.of(cited, words.say("source.own-correction", Correction.sources(own, language))));
    }

    /** What it is, where the record holds it as a publication of ours, and its number: public statement EUR 57/1572/2019. */
    private String published(IndexNumber index) {
        String number = index.toString().replace(' ', '\u00A0');
        return telling.file.publications().stream()
                .filter(publication -> publication.index().equals(index) && viewpoint.opens(publication))
                .findFirst()
                .map(publication ->
                        words.say("event.publication.none", words.say("publication." + publication.kind()), number))
                .orElse(number);
    }

    private SourceView view(int number, Source source) {
        String kind = words.say("source.kind." + source.kind());
        boolean exactly = viewpoint.locates(source);
        String date = source.date()
                .map(d -> words.addition() + (exactly ? dates.of(d, true) : dates.yearOf(d)))
                .orElse("");
        if (source.kind() == SourceKind.OWN_PUBLICATION && source.citation().isPresent()) {
            var index = IndexNumber.parse(source.citation().get().text());
            return new SourceView(number, Telling.sentence(words.say("source.own", published(index) + date)), index);
        }
        // What a document about people is called, who issued it and under which number leads to them as its day does.
        if (source.kind() == SourceKind.TESTIMONY || (Viewpoint.isOfPersons(source) && !exactly))
            return new SourceView(number, Telling.sentence(words.stopped(kind + date)), null);
        String title = source.title()
                .map(telling::tell)
                .or(() -> source.citation().map(Object::toString))
                .map(t -> t + words.addition())
                .orElse("");
        String publisher =
                source.publisher().map(p -> telling.named(p) + words.addition()).orElse("");
        return new SourceView(number, Telling.sentence(words.stopped(publisher + title + kind + date)), null);
    }
}
