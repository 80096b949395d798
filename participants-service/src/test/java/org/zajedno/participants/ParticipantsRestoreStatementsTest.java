package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.RestoreStatements;

@QuarkusTest
class ParticipantsRestoreStatementsTest extends RestoreStatements {}
