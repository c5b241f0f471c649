package org.boardgraph.bench.untouched;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts it: src/bench/first-answer.sh does. No test does, and it scans its own package only. */
@SpringBootApplication
class Untouched {
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(Untouched.class);
        application.setDefaultProperties(Map.of("spring.graphql.schema.locations", "classpath:bench/untouched/"));
        application.run(arguments);
    }
}
