package org.heed;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one program, one process per node, one PostgreSQL. */
@SpringBootApplication
public class Heed {

    public static void main(String[] arguments) {
        SpringApplication.run(Heed.class, arguments);
    }
}
