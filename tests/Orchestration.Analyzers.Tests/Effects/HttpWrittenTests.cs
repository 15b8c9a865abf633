using Microsoft.CodeAnalysis.Testing;

namespace Orchestration.Analyzers.Tests.Effects;

public sealed class HttpWrittenTests
{
    private static DiagnosticResult Http(int location, string api, string does = "sends a request that can change another system") =>
        EffectVerify.Found("ORCH4004", "ADR 4, CP-17", location, api, does);

    [Fact]
    public Task Clients_and_invokers() => EffectVerify.Finds("""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading;
        using System.Threading.Tasks;
        class Typed : HttpClient
        {
            public override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token) =>
                base.{|#0:SendAsync|}(request, token);
        }
        class C
        {
            async Task A(HttpClient client, HttpMessageInvoker invoker, Typed typed, HttpRequestMessage request)
            {
                await client.{|#1:PostAsync|}("", null);
                await client.{|#2:PutAsync|}("", null);
                await client.{|#3:PatchAsync|}("", null);
                await client.{|#4:DeleteAsync|}("");
                await client.{|#5:SendAsync|}(request);
                client.{|#6:Send|}(request);
                await invoker.{|#7:SendAsync|}(request, default);
                await typed.{|#8:SendAsync|}(request, CancellationToken.None);
                await client.{|#9:PostAsJsonAsync|}("", 1);
                await HttpClientJsonExtensions.{|#10:DeleteFromJsonAsync<int>|}(client, "");
                Func<string, Task> later = client.{|#11:DeleteAsync|};
            }
        }
        """,
        Http(0, "HttpClient.SendAsync"), Http(1, "HttpClient.PostAsync"), Http(2, "HttpClient.PutAsync"), Http(3, "HttpClient.PatchAsync"),
        Http(4, "HttpClient.DeleteAsync"), Http(5, "HttpClient.SendAsync"), Http(6, "HttpClient.Send"), Http(7, "HttpMessageInvoker.SendAsync"),
        Http(8, "Typed.SendAsync"), Http(9, "HttpClientJsonExtensions.PostAsJsonAsync"),
        Http(10, "HttpClientJsonExtensions.DeleteFromJsonAsync"), Http(11, "HttpClient.DeleteAsync"));

    [Fact]
    public Task The_older_clients() => EffectVerify.Finds("""
        #pragma warning disable SYSLIB0014
        using System.Net;
        class C
        {
            void A(WebClient client) => client.{|#0:UploadString|}("", "");
            object B() => {|#1:WebRequest.Create|}("http://clinic.example");
        }
        """,
        Http(0, "WebClient.UploadString", "uploads to another system"), Http(1, "WebRequest.Create"));

    [Fact]
    public Task Reading_is_silent() => EffectVerify.IsSilentOf("ORCH4004", """
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        class C
        {
            Task<string> A(HttpClient client) => client.GetStringAsync("");
            Task<int> B(HttpClient client) => client.GetFromJsonAsync<int>("");
            HttpRequestMessage D() => new(HttpMethod.Post, "");
            string E() => nameof(HttpClient.PostAsync);
            class Desk { public void PostAsync() { } }
            void F(Desk desk) => desk.PostAsync();
        }
        """);

    [Fact]
    public Task The_host_may_call_other_systems() => EffectVerify.IsSilentInHost("""
        class C { object A(System.Net.Http.HttpClient client) => client.PostAsync("", null); }
        """);
}
