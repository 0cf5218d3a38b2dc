package org.heed.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence where a stack trace would stand. */
final class UnusableAnalyzer extends AbstractFailureAnalyzer<PostgresUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PostgresUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
