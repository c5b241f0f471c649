package org.boardgraph.compared.levels;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** A plain Spring Boot with Spring for GraphQL over a database that is open already. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(LevelsController.class)
public class Levels {
    /** A running one. */
    public record Running(ServletWebServerApplicationContext context, int port) implements AutoCloseable {
        @Override
        public void close() {
            context.close();
        }
    }

    /** Starts it on a free port. */
    public static Running start(Driver driver) {
        SpringApplication application = new SpringApplication(Levels.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of(
                "server.port", "0",
                "server.address", "127.0.0.1",
                "spring.graphql.schema.locations", "classpath:compared/levels/"));
        // Whoever opened the database closes the driver.
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(
                        Driver.class,
                        () -> driver,
                        definition -> ((org.springframework.beans.factory.support.AbstractBeanDefinition) definition)
                                .setDestroyMethodName("")));
        ServletWebServerApplicationContext context = (ServletWebServerApplicationContext) application.run();
        return new Running(
                context,
                java.util.Objects.requireNonNull(context.getWebServer()).getPort());
    }
}
