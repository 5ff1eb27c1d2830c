import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dutybearer.reporting.Edition;

/** Writes which edition the documents of this build are, run by the build as {@code WriteEdition.java TARGET FOLDER...}. */
class WriteEdition {
    public static void main(String[] arguments) throws Exception {
        List<Path> folders = Arrays.stream(arguments).skip(1).map(Path::of).toList();
        Files.writeString(Path.of(arguments[0]), Edition.of(folders) + "\n");
    }
}
