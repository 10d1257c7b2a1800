package org.shouwen.engine.access;

import java.util.List;

/**
 * Each way that the engine's REST API offers to move a case past its form. {task}, {instance},
 * {execution}, {job}, {definition}, {variable} stand for the test case's own ids.
 */
final class WaysAround {
  record Way(String method, String path, String body) {
    @Override
    public String toString() {
      return method + " " + path + " " + (body == null ? "" : body);
    }
  }

  static final List<Way> ALL =
      List.of(
          // the form itself
          post("/task/{task}/complete", "{}"),
          post("/task/{task}/complete", "{\"variables\":{\"title\":{\"value\":\"  \"}}}"),
          post("/task/{task}/submit-form", "{}"),
          post(
              "/task/{task}/submit-form",
              "{\"variables\":{\"title\":{\"value\":\"好\"},\"approved\":{\"value\":true}}}"),
          post(
              "/task/{task}/submit-form",
              "{\"variables\":{\"title\":{\"value\":\"330503199003071234\"}}}"),
          post("/task/{task}/resolve", "{}"),
          post("/task/{task}/resolve", "{\"variables\":{\"title\":{\"value\":\"好\"}}}"),
          // variables
          post("/task/{task}/variables", "{\"modifications\":{\"approved\":{\"value\":true}}}"),
          put("/task/{task}/variables/approved", "{\"value\":true,\"type\":\"Boolean\"}"),
          delete("/task/{task}/variables/caseNumber"),
          post(
              "/task/{task}/localVariables", "{\"modifications\":{\"approved\":{\"value\":true}}}"),
          put("/task/{task}/localVariables/approved", "{\"value\":true}"),
          delete("/task/{task}/localVariables/caseNumber"),
          post(
              "/process-instance/{instance}/variables",
              "{\"modifications\":{\"approved\":{\"value\":true}}}"),
          put("/process-instance/{instance}/variables/caseNumber", "{\"value\":\"X\"}"),
          delete("/process-instance/{instance}/variables/caseNumber"),
          put("/execution/{execution}/localVariables/approved", "{\"value\":true}"),
          post(
              "/process-instance/variables-async",
              "{\"processInstanceIds\":[\"{instance}\"],\"variables\":{\"approved\":{\"value\":true}}}"),
          put("/variable-instance/{variable}", "{\"value\":\"X\"}"),
          delete("/variable-instance/{variable}"),
          delete("/history/variable-instance/{variable}"),
          // ending the task by other means
          post("/task/{task}/bpmnError", "{\"errorCode\":\"any\"}"),
          post("/task/{task}/bpmnError", "{\"errorCode\":\"nobody-catches\"}"),
          post("/task/{task}/bpmnEscalation", "{\"escalationCode\":\"any\"}"),
          delete("/task/{task}"),
          // whose it is, when it is due
          put("/task/{task}", "{\"name\":\"别的\",\"due\":\"2036-01-01T00:00:00.000+0800\"}"),
          post("/task/{task}/assignee", "{\"userId\":\"shenpi\"}"),
          post("/task/{task}/claim", "{\"userId\":\"shenpi\"}"),
          post("/task/{task}/delegate", "{\"userId\":\"shenpi\"}"),
          post("/task/{task}/identity-links", "{\"userId\":\"shenpi\",\"type\":\"candidate\"}"),
          post("/task/{task}/identity-links", "{\"groupId\":\"lawyer\",\"type\":\"candidate\"}"),
          post(
              "/task/{task}/identity-links/delete",
              "{\"groupId\":\"legal-aid\",\"type\":\"candidate\"}"),
          post("/task/create", "{\"id\":\"mine\",\"name\":\"自造\",\"parentTaskId\":\"{task}\"}"),
          post("/task/{task}/comment/create", "{\"message\":\"330503199003071234\"}"),
          // events
          post(
              "/message", "{\"messageName\":\"Message_Any\",\"processInstanceId\":\"{instance}\"}"),
          post("/execution/{execution}/messageSubscriptions/Message_Any/trigger", "{}"),
          post("/signal", "{\"name\":\"Signal_Any\"}"),
          post("/execution/{execution}/signal", "{}"),
          post("/condition", "{\"variables\":{\"approved\":{\"value\":true}}}"),
          // jobs
          post("/job/{job}/execute", "{}"),
          put("/job/{job}/duedate", "{\"duedate\":\"2036-01-01T00:00:00.000+0800\"}"),
          post("/job/{job}/duedate/recalculate", "{}"),
          put("/job/{job}/suspended", "{\"suspended\":true}"),
          put("/job/{job}/priority", "{\"priority\":7}"),
          delete("/job/{job}"),
          // the instance
          post(
              "/process-instance/{instance}/modification",
              "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Task_Next\"}]}"),
          post(
              "/modification/execute",
              "{\"processDefinitionId\":\"{definition}\",\"processInstanceIds\":[\"{instance}\"],"
                  + "\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"Task_Review\"}]}"),
          post(
              "/modification/executeAsync",
              "{\"processDefinitionId\":\"{definition}\",\"processInstanceIds\":[\"{instance}\"],"
                  + "\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"Task_Review\"}]}"),
          delete("/process-instance/{instance}"),
          post("/process-instance/delete", "{\"processInstanceIds\":[\"{instance}\"]}"),
          put("/process-instance/{instance}/suspended", "{\"suspended\":true}"),
          post(
              "/process-definition/{definition}/restart",
              "{\"processInstanceIds\":[\"{instance}\"],"
                  + "\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Task_Next\"}]}"),
          post(
              "/migration/execute",
              "{\"migrationPlan\":{\"sourceProcessDefinitionId\":\"{definition}\","
                  + "\"targetProcessDefinitionId\":\"{definition}\",\"instructions\":[]},"
                  + "\"processInstanceIds\":[\"{instance}\"]}"),
          // definitions
          post("/process-definition/{definition}/start", "{}"),
          post(
              "/process-definition/{definition}/submit-form",
              "{\"variables\":{\"office\":{\"value\":\"330503001\"}}}"),
          post("/process-definition/key/bending/start", "{\"businessKey\":\"X\"}"),
          put("/process-definition/{definition}/suspended", "{\"suspended\":true}"),
          put("/process-definition/{definition}/history-time-to-live", "{\"historyTimeToLive\":1}"),
          delete("/process-definition/{definition}"),
          // batches, history, external tasks
          post(
              "/history/process-instance/set-removal-time",
              "{\"historicProcessInstanceIds\":[\"{instance}\"],\"clearedRemovalTime\":true}"),
          post(
              "/history/process-instance/delete",
              "{\"historicProcessInstanceIds\":[\"{instance}\"]}"),
          delete("/history/process-instance/{instance}"),
          post("/history/cleanup", "{}"),
          post(
              "/external-task/fetchAndLock",
              "{\"workerId\":\"me\",\"maxTasks\":1,\"topics\":[{\"topicName\":\"any\",\"lockDuration\":1000}]}"),
          post("/external-task/unknown/complete", "{\"workerId\":\"me\"}"),
          put("/batch/unknown/suspended", "{\"suspended\":true}"));

  private WaysAround() {}

  private static Way post(String path, String body) {
    return new Way("POST", path, body);
  }

  private static Way put(String path, String body) {
    return new Way("PUT", path, body);
  }

  private static Way delete(String path) {
    return new Way("DELETE", path, null);
  }
}
