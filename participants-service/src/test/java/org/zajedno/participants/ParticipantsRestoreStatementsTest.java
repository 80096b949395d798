package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.RestoreStatementsTestBase;

@QuarkusTest
class ParticipantsRestoreStatementsTest extends RestoreStatementsTestBase {}
