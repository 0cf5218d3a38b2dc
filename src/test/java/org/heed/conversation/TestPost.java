package org.heed.conversation;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.util.List;
import java.util.Optional;

/**
 * The mail server of the tests: none until a test opens it, as in a house that has set none. What
 * is due is sent when a test says so.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestPost {

    @Bean
    @Primary
    Post testPost(ObjectProvider<Sender> sender, ObjectProvider<StaffSender> staff) {
        return new Post(sender, staff);
    }

    /** A real SMTP server on a port of its own. */
    public static final class Post extends MailServer implements AutoCloseable {

        private final ObjectProvider<Sender> sender;
        private final ObjectProvider<StaffSender> staff;
        private GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        private Optional<Smtp> smtp = Optional.empty();

        Post(ObjectProvider<Sender> sender, ObjectProvider<StaffSender> staff) {
            super(Optional.empty());
            this.sender = sender;
            this.staff = staff;
        }

        /** Opens it, empty; mails wait to be sent to it from now on. */
        public void open() {
            mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
            mail.start();
            at(mail.getSmtp().getPort());
        }

        /** Points at a port where anybody, or nobody, may listen. */
        public void at(int port) {
            smtp = MailServer.read("smtp://127.0.0.1:" + port, "云帆科技 <care@yunfan.example>");
        }

        /** As if none were set. */
        @Override
        public void close() {
            smtp = Optional.empty();
            mail.stop();
        }

        @Override
        Optional<Smtp> smtp() {
            return smtp;
        }

        /** Sends what is due by the clock of the tests, as the scheduled task would. */
        public void deliver() {
            sender.getObject().sendDue();
        }

        /** The same for the mails to our own people. */
        public void deliverToStaff() {
            var sender = staff.getObject();
            while (sender.sendDue()) {}
        }

        /** What has arrived, in order. */
        public List<MimeMessage> received() {
            return List.of(mail.getReceivedMessages());
        }
    }
}
