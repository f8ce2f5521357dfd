# The portal alone; its PostgreSQL is a server of its own, see docker-compose.yml.

FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src/main src/main
RUN ./mvnw -B -q package -DskipTests -Dspotless.check.skip=true
# Unpacked, the portal starts a second sooner than from the one file, and libraries are a layer of their own.
RUN java -Djarmode=tools -jar target/kexuejie-*.jar extract --destination unpacked \
    && mv unpacked/kexuejie-*.jar unpacked/kexuejie.jar

FROM eclipse-temurin:25-jre
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /srv/kexuejie kexuejie \
    && install -d -o kexuejie /srv/kexuejie /srv/kexuejie/data
WORKDIR /srv/kexuejie
COPY --from=build /build/unpacked/lib lib
COPY --from=build /build/unpacked/kexuejie.jar .
USER kexuejie
ENV KEXUEJIE_DATA_DIR=/srv/kexuejie/data \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
VOLUME /srv/kexuejie/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD curl -fsS http://localhost:8080/actuator/health/readiness || exit 1
ENTRYPOINT ["java", "-jar", "kexuejie.jar"]
