package org.heed.conversation;

import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

import java.util.Optional;

/** Finds what somebody names. */
@Service
public class Topics {

    private final ObjectProvider<Topic> topics;

    Topics(ObjectProvider<Topic> topics) {
        this.topics = topics;
    }

    public Optional<Matter> find(Me me, String number) {
        return number.isBlank()
                ? Optional.empty()
                : topics.orderedStream().flatMap(it -> it.find(me, number).stream()).findFirst();
    }

    /**
     * @throws Refused {@code conversation.refused.no-such-record} at the field; the same for one
     *     that is not there and one that is not for them
     */
    public Matter get(Me me, String number, String field) {
        return find(me, number)
                .orElseThrow(
                        () -> Refused.because("conversation.refused.no-such-record").at(field));
    }
}
