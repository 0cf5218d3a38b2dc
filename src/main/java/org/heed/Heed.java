package org.heed;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The application: one program, one process per node, one PostgreSQL. Rooms name their controllers
 * alike, so a bean is known by its whole name.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Heed {

    public static void main(String[] arguments) {
        SpringApplication.run(Heed.class, arguments);
    }
}
