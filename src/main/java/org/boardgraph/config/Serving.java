package org.boardgraph.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.catalina.Host;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.boardgraph.web.Connection;
import org.boardgraph.web.Endpoints;
import org.boardgraph.web.Gate;
import org.boardgraph.web.GraphQlEndpoint;
import org.boardgraph.web.GraphQlService;
import org.boardgraph.web.JsonErrors;
import org.boardgraph.web.KnownNames;
import org.boardgraph.web.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is served, wired by hand: a handful of beans in place of auto-configuration and scanning, so that the program answers
 * soon after it starts.
 */
@Configuration(proxyBeanMethods = false)
class Serving {
    private static final int LARGEST_HEADERS = 16 * 1024;
    private static final int MOST_CONNECTIONS = 4000;
    /** Bytes, for each connection: answers of a megabyte are written in few steps, and all connections together stay small. */
    private static final String WRITTEN_AT_ONCE = "32768";

    @Bean
    TomcatServletWebServerFactory tomcat(Settings settings) throws UnknownHostException {
        TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory();
        tomcat.setAddress(InetAddress.getByName(settings.address()));
        tomcat.setPort(settings.port());
        tomcat.setRegisterDefaultServlet(false);
        tomcat.addConnectorCustomizers(connector -> limit((AbstractHttp11Protocol<?>) connector.getProtocolHandler()));
        tomcat.addContextValves(new Connection());
        tomcat.addContextCustomizers(context -> ((org.apache.catalina.core.StandardHost) (Host) context.getParent())
                .setErrorReportValveClass(JsonErrors.class.getName()));
        return tomcat;
    }

    private static void limit(AbstractHttp11Protocol<?> protocol) {
        protocol.setMaxHttpRequestHeaderSize(LARGEST_HEADERS);
        protocol.setConnectionTimeout((int) Duration.ofSeconds(5).toMillis());
        protocol.setKeepAliveTimeout((int) Duration.ofSeconds(20).toMillis());
        ((AbstractProtocol<?>) protocol).setMaxConnections(MOST_CONNECTIONS);
        protocol.setMaxKeepAliveRequests(-1);
        protocol.setProperty("socket.appWriteBufSize", WRITTEN_AT_ONCE);
        protocol.setCompression("on");
        protocol.setCompressibleMimeType(
                "text/html,text/css,text/javascript,application/json,application/graphql-response+json,image/svg+xml");
    }

    @Bean
    Endpoints endpoints(Settings settings) {
        return new Endpoints(settings.http());
    }

    @Bean
    FilterRegistrationBean<Gate> gate(Settings settings, Officer officer, Endpoints endpoints)
            throws UnknownHostException {
        boolean loopback = InetAddress.getByName(settings.address()).isLoopbackAddress();
        return new FilterRegistrationBean<>(
                endpoints.gate(new KnownNames(loopback, settings.hosts(), settings.origins()), officer));
    }

    @Bean
    ServletRegistrationBean<GraphQlEndpoint> endpoint(Endpoints endpoints, ObjectProvider<GraphQlService> service) {
        ServletRegistrationBean<GraphQlEndpoint> endpoint =
                new ServletRegistrationBean<>(endpoints.graphQl(service::getObject), "/graphql");
        endpoint.setName("graphql");
        return endpoint;
    }

    @Bean
    ServletRegistrationBean<Pages> pages() {
        ServletRegistrationBean<Pages> pages = new ServletRegistrationBean<>(new Pages(), "/");
        pages.setName("pages");
        return pages;
    }
}
