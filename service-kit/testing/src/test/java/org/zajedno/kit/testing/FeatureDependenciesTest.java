package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two features, of which each query is written in a way that a service might write it. */
class FeatureDependenciesTest {

    @TempDir
    Path sources;

    @BeforeEach
    void bookAndLoan() throws IOException {
        write("book", "Book", "@Entity\nclass Book {}");
        write("loan", "Loan", "import org.shop.book.Book;\n@Entity\n@Table(name = \"lending\")\nclass Loan {}");
    }

    @Test
    void oneWayRoundIsNoCycle() throws IOException {
        write("loan", "LoanRepository", "String OF_BOOK = \"select l from Loan l join Book b on b.id = l.bookId\";");

        assertThat(cycles()).isEmpty();
    }

    @Test
    void anEntityInHqlLeadsBack() throws IOException {
        write("book", "BookRepository", "String LENT = \"exists (select 1 from Loan l where l.bookId = b.id)\";");

        assertThat(cycles())
                .containsExactly(
                        "book.BookRepository uses loan, which leads back to book",
                        "loan.Loan uses book, which leads back to loan");
    }

    @Test
    void aTableInSqlLeadsBack() throws IOException {
        write("book", "BookRepository", "String END = \"\"\"\n    update lending set ended = now()\"\"\";");

        assertThat(cycles()).hasSize(2);
    }

    @Test
    void aTableWithoutEntityBelongsToWhoInsertsIntoIt() throws IOException {
        write("loan", "Reminders", "String ADD = \"insert into reminder (loan_id) values (?1)\";");
        write("book", "BookRepository", "String REMINDED = \"select book_id from reminder\";");

        assertThat(cycles()).hasSize(2);
    }

    private Iterable<String> cycles() {
        return new FeatureDependencies(sources, "org.shop").cycles();
    }

    private void write(String feature, String name, String text) throws IOException {
        var folder = Files.createDirectories(sources.resolve("org/shop").resolve(feature));
        Files.writeString(folder.resolve(name + ".java"), "package org.shop." + feature + ";\n" + text);
    }
}
