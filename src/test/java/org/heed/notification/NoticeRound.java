package org.heed.notification;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/**
 * Looks after mails to our people at once, as the schedule does now and then; for tests of many
 * rooms.
 */
@TestComponent
public class NoticeRound {

    @Autowired private MailSweep mails;
    @Autowired private EveningSweep evenings;

    public void now() {
        mails.sweep();
        evenings.sweep();
    }
}
