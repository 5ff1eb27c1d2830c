package org.dutybearer.briefing;

/** One row of what is on record about a person, such as Entry: directly from China, 6 October 2019. */
public record TopicView(String id, String label, Answer answer) {
    @Override
    public String toString() {
        return "TopicView[" + id + "]";
    }
}
