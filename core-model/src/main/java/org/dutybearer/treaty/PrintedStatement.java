package org.dutybearer.treaty;

import java.util.List;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;

/**
 * That a reservation or declaration of a party stood in print on a day, and which articles it mentions. We hold no text and
 * do not know whether it was withdrawn since: a reason to ask the depositary, never a conclusion.
 */
public record PrintedStatement(
        String treaty, CountryCode party, List<String> articles, FactSource source, ApproximateDate asOf) {
    public PrintedStatement {
        articles = List.copyOf(articles);
    }

    /** Whether it mentions the article, or no article that we could make out. */
    public boolean mayConcern(ProvisionRef ref) {
        return articles.isEmpty() || articles.contains(ref.number());
    }
}
