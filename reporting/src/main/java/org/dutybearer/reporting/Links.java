package org.dutybearer.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The numbers of sources, each a link to where its source is listed. A link is an annotation that its element and the tree of parents
 * know, so that a screen reader finds it where it is read. Numbers are those of one chapter: each has a list of its own.
 */
final class Links {
    private final List<Link> links = new ArrayList<>();
    private final Map<String, String> sources = new HashMap<>();

    /** A place on a page, counted from its lower left corner. */
    record Place(int page, float left, float bottom, float right, float top) {}

    private record Link(BriefingTagger.Tag tag, String source, String words, Place place) {}

    void source(String number, Place place) {
        sources.put(
                number,
                String.format(Locale.ROOT, "[%d 0 R/XYZ %.0f %.0f null]", place.page(), place.left(), place.top()));
    }

    void link(BriefingTagger.Tag tag, String source, String words, Place place) {
        links.add(new Link(tag, source, words, place));
    }

    /** An annotation as it stands in the file, and what belongs to it. */
    record Made(int number, int page, BriefingTagger.Tag tag) {}

    /**
     * Makes the links of a chapter; a number whose source is not in the list leads nowhere.
     *
     * @param key of the first in the tree of parents
     */
    List<Made> make(PdfFile file, int key) {
        var made = new ArrayList<Made>();
        for (Link link : links) {
            String destination = sources.get(link.source());
            if (destination == null) continue;
            var place = link.place();
            int annotation = file.put(String.format(
                    Locale.ROOT,
                    "<</Type/Annot/Subtype/Link/Rect[%.0f %.0f %.0f %.0f]/F 4/Border[0 0 0]/Contents%s/Dest%s/P %d 0"
                            + " R/StructParent %d>>",
                    place.left(),
                    place.bottom(),
                    place.right(),
                    place.top(),
                    PdfFile.text(link.words()),
                    destination,
                    place.page(),
                    key + made.size()));
            link.tag().leadsTo(annotation, place.page());
            made.add(new Made(annotation, place.page(), link.tag()));
        }
        links.clear();
        sources.clear();
        return made;
    }
}
