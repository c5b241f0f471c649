# The program without the embedded database, for use with a Neo4j server: docker-compose.yml starts both.
FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src src
COPY cypher cypher
COPY graphql graphql
COPY samples samples
RUN ./mvnw -B -ntp -Dserver-only -DskipTests package && java -Djarmode=tools -jar target/boardgraph.jar extract --destination /app

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home boardgraph && mkdir /data && chown boardgraph /data
COPY --from=build /app /app
USER boardgraph
ENV BOARDGRAPH_DATA=/data BOARDGRAPH_ADDRESS=0.0.0.0
EXPOSE 8080
VOLUME /data
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD \
  wget -q -O /dev/null --header 'Content-Type: application/json' --post-data '{"query":"{ viewer { name } }"}' http://127.0.0.1:8080/graphql
ENTRYPOINT ["java", "-Xmx1g", "-jar", "/app/boardgraph.jar"]
CMD ["serve"]
