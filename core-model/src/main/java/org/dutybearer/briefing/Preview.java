package org.dutybearer.briefing;

import java.util.List;

/**
 * What an audience will see and what is withheld and why, before a briefing is made. It comes from the same gate and is for the
 * case team's eyes only: for donors and the public the briefing itself says nothing of it.
 *
 * @param parts one row for each part of the briefing
 * @param cautions what to think of before making it, such as a question still open
 * @param blocks where text still holds what this audience may not see; while there is one, no briefing is made
 * @param blocked whether it cannot be made, for what stands in text or because nobody in the case may be shown
 */
public record Preview(List<PartView> parts, List<String> cautions, List<Block> blocks, boolean blocked) {
    public Preview {
        parts = List.copyOf(parts);
        cautions = List.copyOf(cautions);
        blocks = List.copyOf(blocks);
    }

    @Override
    public String toString() {
        return "Preview[" + (blocked ? "blocked" : "open") + "]";
    }
}
