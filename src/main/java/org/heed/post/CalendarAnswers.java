package org.heed.post;

import org.heed.meeting.Answers;
import org.springframework.stereotype.Component;

/**
 * Hands the answer to an invitation to the meeting it is for. Whose answer it is must be proven: a
 * forged one would let us wait for somebody who never said that they come. Source: interop, C.9;
 * RFC 6047, 2.3.
 */
@Component
class CalendarAnswers {

    private final Answers answers;

    CalendarAnswers(Answers answers) {
        this.answers = answers;
    }

    /** What a reader of the mail should know about it. */
    Remark take(ParsedMail mail, Sureness sureness) {
        if (!sureness.speaks() || mail.from().size() != 1) {
            return Remark.ANSWER_UNPROVEN;
        }
        var sender = mail.from().getFirst().address();
        return mail.parts().stream()
                .filter(it -> it.method().equals("REPLY"))
                .findFirst()
                .map(it -> answers.answered(Lettering.decode(it.content(), null), sender))
                .map(it ->
                        switch (it.kind()) {
                            case TAKEN -> Remark.ANSWER_TAKEN;
                            case OUTDATED -> Remark.ANSWER_OUTDATED;
                            case NOT_INVITED, NO_ANSWER -> Remark.ANSWER_TO_NOTHING;
                        })
                .orElse(Remark.ANSWER_TO_NOTHING);
    }
}
