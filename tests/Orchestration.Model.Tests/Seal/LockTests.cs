using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;
using Orchestration.Model.Phi;
using Orchestration.Model.Seal;

namespace Orchestration.Model.Tests.Seal;

/// <summary>A lock says what it was given, tells what is wrong with it by line, and never changes what is sealed.</summary>
public sealed class LockTests
{
    private static readonly LockFile s_file = Sealing.Propose(Subjects.All, null).File;

    private static string Text => LockText.Write(s_file);

    [Fact]
    public void Reading_gives_back_what_was_written()
    {
        var reading = LockText.Read(Text);
        Assert.Empty(reading.Errors);
        Assert.Equal(Text, LockText.Write(reading.File));
        Assert.Equal(Text, LockText.Write(LockText.Read(Text.Replace("\n", "\r\n", StringComparison.Ordinal)).File));
        Assert.Equal(["referral.received@v1", "clinic.capacity@1.0.0", "referral.routing@1.0.0", "referral.routing@1.0.0", "referral.triage@2.0.0", "referral.intake@2.0.0", "comm.create_notification@v1"],
            reading.File.Entries.Select(entry => entry.Name));
    }

    [Fact]
    public void Facts_are_given_back_as_written_and_stand_for_themselves()
    {
        var model = new OrchestrationModel(Role.Orchestration, default, default, default)
        {
            Exemptions = [new("ORCH3001", "T:A.B", "ADR 1 \"quoted\""), new("ORCH3001", "T:A.B", "ADR 2"), new("ORCH2001", "T:A.B", "ADR 3")],
            Declassifications = [new("M:A.B.C(System.Int32)", "a reason")],
            Listed = [new("T:Noda.LocalDate", "no clock; no zone")],
            Labels = [.. LabelNames.Given.Select(name => new LabelPattern(LabelNames.Parse(name), "P:*." + name)), new(LabelNames.Parse("pii"), "P:*.Phi")],
        };
        Assert.Equal(CanonicalText.Write(model), CanonicalText.Write(CanonicalText.Parse(CanonicalText.Write(model))));
        var facts = SealFact.Of(model);
        Assert.Equal(2 + 1 + 1 + LabelNames.Given.Count(), facts.Count);
        var text = LockText.Write(Sealing.Propose(Subjects.All with { Facts = facts }, s_file).File);
        var reading = LockText.Read(text);
        Assert.Empty(reading.Errors);
        Assert.Equal(text, LockText.Write(reading.File));
        Assert.Empty(LockConsistency.Examine(reading.File));
        var index = new LockIndex(reading.File);
        Assert.All(facts, fact => Assert.Null(SealCheck.Examine(fact, index)));
        Assert.All(facts, fact => Assert.Equal(SealRules.FactNotSealed, SealCheck.Examine(fact, new LockIndex(s_file))!.RuleId));
        Assert.All(facts, fact => Assert.True(SealCheck.Examine(fact, null)!.IsMendedBySealing));
        // Facts leave the lock with what they are of: they are never compared with what comes later.
        Assert.Equal(Text, LockText.Write(Sealing.Propose(Subjects.All, reading.File).File));
    }

    [Fact]
    public void What_was_read_means_what_was_sealed()
    {
        var index = new LockIndex(LockText.Read(Text).File);
        foreach (var subject in Subjects.All.Own)
        {
            var read = index.Subject(index.Find(subject.Key)!)!;
            Assert.Equal(subject.Meaning(), read.Meaning());
            Assert.Equal(ChangeSize.None, subject.Since(read).Size);
            Assert.Null(SealCheck.Examine(subject, index, isSealedBuild: true));
        }

        Assert.Empty(LockConsistency.Examine(index.File));
    }

    [Theory]
    [InlineData("", 1, "expected 'orchestration.lock 1'")]
    [InlineData("<<<<<<< HEAD", 1, "a merge conflict that nobody has resolved")]
    [InlineData("orchestration.lock 1\nrole Guest", 2, "expected 'role Orchestration' or 'role Host'")]
    [InlineData("orchestration.lock 1\nrole Host\nrecipe a@1.0.0", 3, "expected a kind")]
    [InlineData("orchestration.lock 1\nrole Host\nview a@1.0.0\n  text 0", 4, "expected '  meaning' and a hash")]
    public void Text_that_is_none_is_refused_by_line(string text, int line, string message)
    {
        var error = LockText.Read(text).Errors[0];
        Assert.Equal(line, error.Line);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_conflict_a_double_a_disorder_and_a_hand_edit_are_told_by_line_and_the_rest_is_read()
    {
        var lines = Text.Split('\n').ToList();
        var triage = lines.FindIndex(line => line.StartsWith("policy referral.triage", StringComparison.Ordinal));
        var end = lines.FindIndex(triage + 1, line => line.Length > 0 && line[0] != ' ');
        string Broken(Action<List<string>> change)
        {
            var copy = lines.ToList();
            change(copy);
            return string.Join('\n', copy);
        }

        void Says(string text, int line, string message, int left)
        {
            var reading = LockText.Read(text);
            var error = Assert.Single(reading.Errors);
            Assert.Equal((line, message), (error.Line, error.Message));
            Assert.Equal(left, reading.File.Entries.Count);
        }

        Says(Broken(copy => copy.Insert(triage, ">>>>>>> other")), triage + 1, "a merge conflict that nobody has resolved", 6);
        Says(Broken(copy => copy.Insert(triage + 1, "=======")), triage + 2, "a merge conflict that nobody has resolved", 6);
        Says(Broken(copy => copy[triage + 5] = copy[triage + 5] + " "), triage + 1, "the text does not have the hash above it: it was changed by hand", 6);
        Says(Broken(copy => copy.InsertRange(end, lines.GetRange(triage, end - triage))), end + 1, $"'policy referral.triage@2.0.0' is sealed in line {triage + 1} already", 7);
        Says(Broken(copy => { copy.RemoveRange(triage, end - triage); copy.InsertRange(2, lines.GetRange(triage, end - triage)); }),
            3 + end - triage, "'trigger referral.received@v1' belongs before 'policy referral.triage@2.0.0': entries are sorted by kind, id and version", 7);
    }

    [Fact]
    public void Sealing_adds_retires_and_brings_back_but_changes_nothing()
    {
        var next = Subjects.With("2.1.0", rule => Subjects.Routine(rule, 2));
        var moved = Sealing.Propose(Subjects.Request(new ShapeSubject(Referrals.Received), next), s_file);
        Assert.Empty(moved.Refused);
        var entries = moved.File.Entries.ToDictionary(entry => entry.Key);
        Assert.True(entries["policy referral.triage@2.0.0"].IsRetired);
        Assert.True(entries["workflow referral.intake@2.0.0"].IsRetired);
        Assert.False(entries["policy referral.triage@2.1.0"].IsRetired);
        Assert.False(entries.ContainsKey("operation comm.create_notification@v1"));
        Assert.All(s_file.Entries.Where(entry => entry.Kind <= LockKind.Workflow), entry => Assert.Equal(entry.Text, entries[entry.Key].Text));
        Assert.Equal(Text, LockText.Write(Sealing.Propose(Subjects.All, s_file).File));
    }

    [Theory]
    [InlineData("2.0.0", 2, null, SealRules.SealedChanged)]
    [InlineData("2.0.1", 2, null, SealRules.VersionTooLow)]
    [InlineData("2.1.0", 2, null, null)]
    [InlineData("3.0.0", 2, null, null)]
    [InlineData("2.1.0", 4, "ADR-1", SealRules.VersionTooLow)]
    [InlineData("3.0.0", 4, null, SealRules.WidenedSilently)]
    [InlineData("3.0.0", 4, "", SealRules.WidenedSilently)]
    [InlineData("3.0.0", 4, "ADR-1", null)]
    [InlineData("3.0.0-draft.1", 4, null, null)]
    public void A_version_is_refused_or_sealed_by_what_it_means(string version, int atMost, string? widens, string? rule)
    {
        var subject = Subjects.With(version, each => Subjects.Routine(each, atMost), widens);
        var refused = Sealing.Propose(Subjects.Request(new ShapeSubject(Referrals.Received), subject), s_file).Refused;
        Assert.Equal(rule, refused.SingleOrDefault().Finding?.RuleId);
    }

    [Fact]
    public void A_decision_record_is_spent_once()
    {
        var first = Subjects.With("3.0.0", rule => Subjects.Routine(rule, 4), "ADR-1");
        var file = Sealing.Propose(Subjects.Request(new ShapeSubject(Referrals.Received), first), s_file).File;
        var second = Subjects.With("4.0.0", rule => Subjects.Routine(rule, 5), "ADR-1");
        var finding = SealCheck.Examine(second, new LockIndex(file), isSealedBuild: false)!;
        Assert.Equal(SealRules.WidenedSilently, finding.RuleId);
        Assert.Contains("the decision record 'ADR-1' was spent on 'referral.triage@3.0.0'", finding.Arguments[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_rests_on_a_draft_and_a_sealed_build_has_none()
    {
        var view = Referrals.Capacity with { Version = "1.1.0-draft" };
        var index = new LockIndex(s_file);
        Assert.Null(SealCheck.Examine(new ShapeSubject(view), index, isSealedBuild: false));
        Assert.Equal(SealRules.DraftNotAllowed, SealCheck.Examine(new ShapeSubject(view), index, isSealedBuild: true)!.RuleId);
        var resting = new PolicySubject(new BoundPolicy(Referrals.RoutingPolicy with { View = view.Type }, view));
        Assert.Equal(SealRules.DraftNotAllowed, SealCheck.Examine(resting, index, isSealedBuild: false)!.RuleId);
    }
}
