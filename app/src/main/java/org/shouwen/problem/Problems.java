package org.shouwen.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.net.URI;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What each exception is in the words of RFC 9457. */
final class Problems {
  private Problems() {}

  static ProblemDetail of(Exception e) {
    if (e instanceof InvalidInput invalid) {
      return invalidInput(invalid);
    }
    if (e instanceof NotFound) {
      return problem(HttpStatus.NOT_FOUND, "not-found", "没有找到", e.getMessage());
    }
    if (e instanceof Refused) {
      return problem(HttpStatus.CONFLICT, "refused", "不能这样办理", e.getMessage());
    }
    if (e instanceof TooManyRequests) {
      return problem(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "请求过于频繁", e.getMessage());
    }
    if (e instanceof AccessDeniedException) {
      return problem(HttpStatus.FORBIDDEN, "forbidden", "没有权限", "您的岗位不能做这件事");
    }
    if (e instanceof HttpMessageNotReadableException unreadable) {
      return unreadable(unreadable);
    }
    if (e instanceof MethodArgumentTypeMismatchException mismatch) {
      return field(HttpStatus.UNPROCESSABLE_ENTITY, mismatch.getName(), "格式不对");
    }
    if (e instanceof MaxUploadSizeExceededException) {
      return problem(HttpStatus.PAYLOAD_TOO_LARGE, "too-large", "内容过大", "超过了允许的大小");
    }
    if (e instanceof ErrorResponse known) {
      return known(known);
    }
    return problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "服务器出错", "请稍后再试；办理情况没有改变");
  }

  /** For what no exception of ours tells more about. */
  static ProblemDetail ofStatus(int code) {
    HttpStatus status = HttpStatus.resolve(code);
    String detail =
        switch (code) {
          case 401 -> "请先登录，或提供账号和密码";
          case 403 -> "您的岗位不能做这件事，或页面已过期，请刷新后重试";
          case 404 -> "没有这个地址";
          case 413 -> "超过了允许的大小";
          default -> code >= 500 ? "请稍后再试；办理情况没有改变" : "不能这样请求";
        };
    return problem(
        HttpStatusCode.valueOf(code),
        "http-" + code,
        status == null ? "出错" : status.getReasonPhrase(),
        detail);
  }

  private static ProblemDetail invalidInput(InvalidInput e) {
    ProblemDetail problem = field(HttpStatus.UNPROCESSABLE_ENTITY, e.field(), e.getMessage());
    if (e.faults().size() > 1) {
      problem.setProperty("errors", e.faults());
    }
    return problem;
  }

  /**
   * Bad JSON is 400; good JSON with a value that the field cannot hold is 422 and names the field.
   */
  private static ProblemDetail unreadable(HttpMessageNotReadableException e) {
    if (e.getCause() instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      String field =
          mapping.getPath().stream()
              .map(
                  step ->
                      step.getFieldName() == null
                          ? "[" + step.getIndex() + "]"
                          : step.getFieldName())
              .collect(Collectors.joining("."))
              .replace(".[", "[");
      return field(HttpStatus.UNPROCESSABLE_ENTITY, field, "格式不对");
    }
    String place =
        e.getCause() instanceof JsonProcessingException json && json.getLocation() != null
            ? "，第%d行第%d列"
                .formatted(json.getLocation().getLineNr(), json.getLocation().getColumnNr())
            : "";
    return problem(HttpStatus.BAD_REQUEST, "unreadable", "无法读取", "内容不是有效的JSON" + place);
  }

  private static ProblemDetail known(ErrorResponse e) {
    HttpStatusCode status = e.getStatusCode();
    String detail =
        switch (status.value()) {
          case 404 -> "没有这个地址";
          case 405 -> "这个地址不接受这种方法";
          case 406 -> "不能以所要求的格式回答";
          case 413 -> "超过了允许的大小";
          case 415 -> "不接受这种内容类型";
          default -> e.getBody().getDetail();
        };
    HttpStatus named = HttpStatus.resolve(status.value());
    return problem(
        status, "http-" + status.value(), named == null ? "出错" : named.getReasonPhrase(), detail);
  }

  private static ProblemDetail field(HttpStatus status, String field, String detail) {
    ProblemDetail problem = problem(status, "invalid-input", "填写有误", detail);
    problem.setProperty("field", field);
    return problem;
  }

  private static ProblemDetail problem(
      HttpStatusCode status, String type, String title, String detail) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(status, detail == null ? title : detail);
    problem.setType(URI.create("urn:shouwen:problem:" + type));
    problem.setTitle(title);
    return problem;
  }
}
