package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it down. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream stream = Version.class.getResourceAsStream("version.properties")) {
            if (stream == null) {
                throw new IOException("the program was built without version.properties; build it again");
            }
            Properties properties = new Properties();
            properties.load(stream);
            return new String[] {
                "demarche " + properties.getProperty("version"),
                "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor")
            };
        }
    }
}
