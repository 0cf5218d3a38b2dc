package org.heed.post;

import org.heed.kernel.Secrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets that must be said again to others: encrypted with {@code HEED_SECRET_KEY}, or,
 * where that is not set, with a key of the database's, which only helps against a look at one
 * table.
 */
@Component
class Vault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final JdbcClient jdbc;
    private final String set;

    Vault(JdbcClient jdbc, @Value("${heed.secret-key}") String set) {
        this.jdbc = jdbc;
        this.set = set;
    }

    byte[] lock(String secret) {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
            var locked = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
            var all = Arrays.copyOf(nonce, NONCE + locked.length);
            System.arraycopy(locked, 0, all, NONCE, locked.length);
            return all;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES", impossible);
        }
    }

    /** Throws IllegalStateException with a sentence when the key is another one now. */
    String open(byte[] locked) {
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(locked, NONCE));
            return new String(
                    cipher.doFinal(locked, NONCE, locked.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException(
                    "The secret was kept with another HEED_SECRET_KEY; type it again", otherKey);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] key() {
        if (!set.isBlank()) {
            return Secrets.sha256(set);
        }
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into post_key (key) values (:key) on conflict (id) do nothing")
                .param("key", fresh)
                .update();
        return jdbc.sql("select key from post_key")
                .query((row, index) -> row.getBytes("key"))
                .single();
    }
}
