package org.dutybearer.portal.run;

import java.util.List;
import java.util.Map;

/**
 * Everything in which something that was taken back may stand.
 *
 * @param documents on paper and as workbooks, the newest first, whatever was decided about them
 * @param drafts runs of the case that are not over: what comes of them is judged when it is there
 * @param publications nobody recorded what they rest on: all of the case are told
 */
public record Touched(
        List<DocumentStanding> documents,
        List<Run> drafts,
        List<Published> publications,
        Map<DocumentNumber, Downloads> taken) {
    public Touched {
        documents = List.copyOf(documents);
        drafts = List.copyOf(drafts);
        publications = List.copyOf(publications);
        taken = Map.copyOf(taken);
    }

    public List<DocumentStanding> toDecide() {
        return documents.stream()
                .filter(standing -> standing.state() == DocumentState.TO_DECIDE)
                .toList();
    }

    public Downloads taken(DocumentNumber number) {
        return taken.getOrDefault(number, new Downloads(0, null));
    }
}
