package org.heed.meeting;

/**
 * What the client asks, our answer, and what proves it. Source: R024, R042.
 *
 * @param answer may be empty while nobody knows it
 * @param evidence internal: where it can be looked up; may be empty
 */
public record ClientQuestion(
        QuestionId id, String question, String answer, String evidence, int version) {

    public boolean answered() {
        return !answer.isEmpty();
    }
}
