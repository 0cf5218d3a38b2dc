package org.heed.client;

import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Refused;

/** What a role may do with a client it sees. Source: R125. */
final class ClientRights {

    private ClientRights() {}

    /** Team members read; all others keep clients and contacts. */
    static void mayKeep(Me me) {
        if (me.role() == Role.MEMBER) {
            throw Refused.because("client.refused.not-yours-to-keep");
        }
    }

    /** Who sees what is decided by those who answer for it. */
    static void maySeat(Me me) {
        if (me.role() == Role.MEMBER || me.role() == Role.SERVICE) {
            throw Refused.because("client.refused.not-yours-to-seat");
        }
    }
}
