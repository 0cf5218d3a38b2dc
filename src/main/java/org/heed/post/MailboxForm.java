package org.heed.post;

/**
 * A mailbox as it is set up.
 *
 * @param security {@code tls}, {@code starttls} or {@code none}
 * @param signOn {@code password} or {@code bearer}
 * @param secret password or token; empty to leave it as it is
 * @param fresh what becomes of something new from a proven contact: {@code ask} or {@code
 *     complaint}
 */
public record MailboxForm(
        String name,
        String host,
        int port,
        String security,
        String user,
        String signOn,
        String secret,
        String folder,
        String fresh,
        boolean active) {

    @Override
    public String toString() {
        return name + " at " + host + ":" + port;
    }
}
