using Microsoft.CodeAnalysis.Testing;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.Tests.Effects;

public sealed class OperationNotAllowlistedTests
{
    private static DiagnosticResult Refused(int location, string operation) =>
        Verify<EffectAnalyzer>.Diagnostic("ORCH4001").WithLocation(location)
            .WithArguments(operation, "'comm.create_notification@v1' and 'comm.send_message@v1'");

    private static string Workflow(string attributes) => $$"""
        using Orchestration;
        using Put = Orchestration.WriteAttribute;
        enum Intake
        {
            {{attributes}}
            Notify,
        }
        static class Operations { public const string Close = "case." + "close@v1"; }
        """;

    [Theory]
    [InlineData("""[Write({|#0:"case.close@v1"|})]""", "case.close@v1")]
    [InlineData("""[Write({|#0:Operations.Close|}, Template = "t", To = "a", Key = "b")]""", "case.close@v1")]
    [InlineData("""[WriteAttribute({|#0:"comm.send_message@v2"|})]""", "comm.send_message@v2")]
    [InlineData("""[Write({|#0:"comm.send_message"|})]""", "comm.send_message")]
    [InlineData("""[Write({|#0:"Comm.Send_Message@v1"|})]""", "Comm.Send_Message@v1")]
    [InlineData("""[Write({|#0:"comm.send_message@v1 "|})]""", "comm.send_message@v1 ")]
    [InlineData("""[Write({|#0:""|})]""", "")]
    [InlineData("""[Write({|#0:null!|})]""", "null")]
    [InlineData("""[Put(operation: {|#0:"fhir.update@v1"|})]""", "fhir.update@v1")]
    [InlineData("""[global::Orchestration.Write({|#0:CommOperation.SendMessage + "x"|})]""", "comm.send_message@v1x")]
    public Task Anything_but_the_two(string attribute, string operation) =>
        EffectVerify.Finds(Workflow(attribute), Refused(0, operation));

    [Fact]
    public Task In_the_host_too() =>
        EffectVerify.FindsInHost(Workflow("""[Write({|#0:"case.close@v1"|})]"""), Refused(0, "case.close@v1"));

    [Theory]
    [InlineData("[Write(CommOperation.SendMessage)]")]
    [InlineData("[Write(CommOperation.CreateNotification, Template = \"case.close@v1\")]")]
    [InlineData("[Write(\"comm.send_message@v1\")]")]
    [InlineData("[Write(operation: \"comm.\" + \"create_notification@v1\")]")]
    [InlineData("[Pause(\"case.close@v1\")]")]
    public Task The_two_and_other_attributes_are_silent(string attribute) => EffectVerify.IsSilent(Workflow(attribute));

    [Fact]
    public Task A_namesake_attribute_is_silent() => EffectVerify.IsSilent("""
        enum Intake { [Write("case.close@v1")] Notify }
        sealed class WriteAttribute(string operation) : System.Attribute { public string Operation => operation; }
        """);
}
