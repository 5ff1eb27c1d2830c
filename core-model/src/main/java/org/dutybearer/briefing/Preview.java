package org.dutybearer.briefing;

import java.util.List;
import java.util.Optional;

/**
 * What an audience will see and what is withheld and why, before a briefing is made. It comes from the same gate and is for the
 * case team's eyes only: for donors and the public the briefing itself says nothing of it.
 *
 * @param parts one row for each part of the briefing; of a publication, only what its text does not show
 * @param text what a publication says, in the language it is to be made in; nothing where none was asked for, or none may be told
 * @param changes what the section on what has changed will say, in the language it is to be made in; nothing where it will have none
 * @param cautions what to think of before making it, such as a question still open
 * @param blocks where text still holds what this audience may not see; while there is one, no briefing is made
 * @param obstacle what else it cannot be made for
 * @param seal stands for all that the briefing would tell: where something else would be told, it is another
 */
public record Preview(
        List<PartView> parts,
        Optional<PublishedTextView> text,
        Optional<Changes> changes,
        List<String> cautions,
        List<Block> blocks,
        Optional<Obstacle> obstacle,
        String seal) {
    /** Why a briefing cannot be made whose texts hold nothing that is protected. */
    public enum Obstacle {
        NOBODY_SHOWN,
        SUMMARY_TOO_LONG,
        /** No text of the kind asked for may be told: nobody wrote one, it is not out yet, or somebody it tells of has not agreed. */
        NOTHING_WRITTEN,
        APPEAL_EXPIRED
    }

    public Preview {
        parts = List.copyOf(parts);
        cautions = List.copyOf(cautions);
        blocks = List.copyOf(blocks);
    }

    /** With what the section on what has changed will say: its seal is another where that is. */
    Preview saying(Changes other) {
        return new Preview(
                parts,
                text,
                Optional.of(other),
                cautions,
                blocks,
                obstacle,
                seal + " " + Integer.toHexString(other.hashCode()));
    }

    /** Whether it cannot be made. */
    public boolean blocked() {
        return obstacle.isPresent() || !blocks.isEmpty();
    }

    @Override
    public String toString() {
        return "Preview[" + (blocked() ? "blocked" : "open") + "]";
    }
}
